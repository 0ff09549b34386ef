import type { SerialRow } from '../../../../shared/contract/serials';

/** A row of the grid with what a test wants to say about it. */
export function row(id: number, part: Partial<SerialRow> = {}): SerialRow {
  return {
    id,
    sku: 'NVR-4CH',
    prodId: 'WH-2038',
    bin: '',
    location: '',
    serial: `NVR4${id}`,
    status: 'Incoming',
    wmsNotes: '',
    omsNotes: '',
    processType: 'Replenishment',
    processId: 'RPL-1001',
    order: '',
    update: 1_000,
    changed: 1,
    ...part,
  };
}
