import Button from '@mui/material/Button';
import type { Output } from '../../../shared/contract/index';
import { replenishmentStatuses } from '../../../shared/domain/documentStatuses';
import { DialogFrame } from '../../components/DialogFrame';
import { DiscrepanciesDialog } from '../../discrepancies/DiscrepanciesDialog';
import { SerialSummary } from '../../labels/SerialSummary';
import type { DockDialog } from './DockMenu';
import { ListDialog } from './ListDialog';
import { MakeDialog } from './MakeDialog';
import { hasRoom } from './openStep';

type Shown = Output<'receiving.document'>;

const wanting = ({ lines }: Shown) => lines.filter((line) => hasRoom(line) && line.takes !== 'units');
const unnamed = ({ lines }: Shown) => lines.filter((line) => hasRoom(line) && line.takes === 'newSerials');

/** What a replenishment offers beside scanning. */
export function dockOffers(shown: Shown): readonly (readonly [dialog: DockDialog, words: string])[] {
  const { receivable } = replenishmentStatuses[shown.status];
  return [
    ...(shown.lines.some(({ takes }) => takes !== 'units')
      ? [['serials', 'Serials and labels…'] as const]
      : []),
    ...(receivable && wanting(shown).length > 0 ? [['list', 'Receive a list…'] as const] : []),
    ...(receivable && unnamed(shown).length > 0 ? [['make', 'Make serials here…'] as const] : []),
    ['discrepancies', 'Discrepancies…'],
  ];
}

interface DockDialogsProps {
  readonly dialog: DockDialog | null;
  readonly shown: Shown;
  /** Position of the open step's line. */
  readonly step: number | null;
  readonly bin: string | null;
  readonly onClose: () => void;
}

/** The dialog that is open over the dock, if any. */
export function DockDialogs({ dialog, shown, step, bin, onClose }: DockDialogsProps) {
  const { document } = shown;
  const own = (lines: Shown['lines']) => ({
    document,
    lines,
    first: lines.some(({ position }) => position === step) ? step : null,
    onClose,
  });
  switch (dialog) {
    case null:
      return null;
    case 'serials':
      return (
        <DialogFrame
          title={`Serials of ${document}`}
          maxWidth="lg"
          onClose={onClose}
          actions={<Button onClick={onClose}>Close</Button>}
        >
          <SerialSummary document={document} />
        </DialogFrame>
      );
    case 'list':
      return <ListDialog {...own(wanting(shown))} bin={bin} />;
    case 'make':
      return <MakeDialog {...own(unnamed(shown))} />;
    case 'discrepancies':
      return <DiscrepanciesDialog document={document} onClose={onClose} />;
  }
}
