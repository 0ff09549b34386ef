import type { WarehouseState } from '../shared/contract/warehouse';
import type { WarehouseFileState } from './databaseSupervisor';

type Program = Pick<WarehouseState, 'version' | 'electron' | 'timeZone'>;

/**
 * What the screens are told of the warehouse, from what the database process said last. `program` tells the
 * time zone until the file does.
 */
export function warehouseState(
  file: WarehouseFileState,
  ownerMade: boolean,
  program: Program,
): WarehouseState {
  if (file.is !== 'open') return { ...program, phase: file, demo: false };
  const { demo, timeZone } = file;
  return { ...program, phase: { is: file.new && !ownerMade ? 'new' : 'ready' }, demo, timeZone };
}
