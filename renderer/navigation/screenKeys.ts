import type { ScanCommand } from '../../shared/domain/commandBarcodes';
import type { Screen } from './screens';

/** A key with what it does; `command`: the label that does the same from the scanner. */
export interface ScreenKey {
  readonly keys: string;
  readonly does: string;
  readonly command?: ScanCommand;
}

const everywhere: readonly ScreenKey[] = [
  { keys: 'Ctrl K', does: 'Look-up' },
  { keys: 'Ctrl L', does: 'Lock this computer' },
  { keys: 'Alt 1…9', does: 'The screens of the rail' },
  { keys: 'Esc', does: 'One step back' },
];

/** The keys of a screen, its own first. */
export function keysOf({ at }: Screen): readonly ScreenKey[] {
  return [...own(at), ...everywhere];
}

function own(at: Screen['at']): readonly ScreenKey[] {
  switch (at) {
    case 'receiving':
      return [{ keys: 'F3', does: 'Type instead of scanning' }];
    case 'receivingDocument':
      return [
        { keys: 'F2', does: 'Change the bin', command: 'bin' },
        { keys: 'F3', does: 'Type instead of scanning' },
        { keys: 'F6', does: 'Look up the last value' },
        { keys: 'F7', does: 'A manager allows it' },
        { keys: 'F8', does: 'Undo the last scan', command: 'undo' },
        { keys: '', does: 'Next line', command: 'next' },
        { keys: 'F9', does: 'Finish', command: 'done' },
        { keys: '1…9', does: 'Answer a question' },
      ];
    case 'packing':
      return [{ keys: 'F3', does: 'Type instead of scanning' }];
    case 'packingOrder':
      return [
        { keys: 'F3', does: 'Type instead of scanning' },
        { keys: 'F6', does: 'Look up the last value' },
        { keys: 'F7', does: 'A manager allows it' },
        { keys: 'F8', does: 'Undo the last capture', command: 'undo' },
        { keys: '', does: 'Next line', command: 'next' },
        { keys: 'F9', does: 'Ship the order', command: 'ship' },
        { keys: '', does: 'Back to the orders', command: 'done' },
        { keys: '1…9', does: 'Answer a question' },
      ];
    case 'serials':
      return [
        { keys: '/', does: 'First filter' },
        { keys: 'Space', does: 'Tick the row' },
        { keys: 'Ctrl A', does: 'Select all' },
        { keys: 'Enter or +', does: 'Open a history' },
        { keys: 'Shift F10', does: 'Menu of the row' },
        { keys: 'Alt Page', does: 'Turn the page' },
      ];
    case 'lookUp':
      return [{ keys: 'F3', does: 'Type a value' }];
    case 'products':
    case 'product':
    case 'replenishments':
    case 'replenishment':
    case 'newReplenishment':
    case 'people':
    case 'stations':
    case 'audit':
      return [];
  }
}
