import type { Output } from '../../../shared/contract';
import { DiscrepanciesDialog } from '../../discrepancies/DiscrepanciesDialog';
import { ByHandDialog } from './ByHandDialog';
import type { OpenDialog } from './dialogs';
import { GenerateDialog } from './GenerateDialog';
import { LineSerialsDialog } from './LineSerialsDialog';
import { LowerDialog } from './LowerDialog';
import { ReasonDialog } from './ReasonDialog';
import { definedOf, needsSerials } from './serialsText';
import { SubmitDialog } from './SubmitDialog';

interface OverReplenishmentProps {
  readonly dialog: OpenDialog;
  readonly shown: Output<'replenishments.open'>;
  readonly editing: boolean;
  readonly onSubmit: () => void;
  readonly onUnits: (line: number, units: number) => void;
  readonly onClose: () => void;
}

/** The dialog that is open over a replenishment, if any. */
export function OverReplenishment({
  dialog,
  shown,
  editing,
  onSubmit,
  onUnits,
  onClose,
}: OverReplenishmentProps) {
  const { document, lines } = shown;
  const close = { document, onClose };
  switch (dialog.is) {
    case 'none':
      return null;
    case 'generate': {
      const left = lines.filter(
        (line) => needsSerials(line) && definedOf(line) === 0 && dialog.lines?.includes(line.line) === false,
      );
      return <GenerateDialog {...close} lines={dialog.lines} left={left.map(({ sku }) => sku)} />;
    }
    case 'byHand':
    case 'serials': {
      const line = lines.find((one) => one.line === dialog.line);
      if (line === undefined) return null;
      return dialog.is === 'byHand' ? (
        <ByHandDialog {...close} line={line} />
      ) : (
        <LineSerialsDialog {...close} line={line} mayClear={editing} />
      );
    }
    case 'lower': {
      const line = lines.find((one) => one.line === dialog.line);
      return line === undefined ? null : (
        <LowerDialog
          line={line}
          units={dialog.units}
          onLower={() => onUnits(dialog.line, dialog.units)}
          onClose={onClose}
        />
      );
    }
    case 'discrepancies':
      return <DiscrepanciesDialog {...close} />;
    case 'submit':
      return <SubmitDialog toRegister={dialog.toRegister} onSubmit={onSubmit} onClose={onClose} />;
    case 'reason':
      return <ReasonDialog {...close} of={dialog.of} />;
  }
}
