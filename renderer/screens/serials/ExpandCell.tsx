import { keepSpace } from './keepSpace';
import { toggleHistory, useOpenHistories } from './openHistories';

interface Props {
  readonly id: number;
  readonly serial: string;
  /** The grid is one stop of the Tab key; inside it the cell with the focus carries it. */
  readonly tabIndex: 0 | -1;
}

/** The first cell of a row: + opens its history below it, − closes it. */
export function ExpandCell({ id, serial, tabIndex }: Props) {
  const open = useOpenHistories((histories) => histories.open.has(id));
  return (
    <button
      type="button"
      className="expand"
      tabIndex={tabIndex}
      aria-expanded={open}
      aria-label={`${open ? 'Hide' : 'Show'} history of ${serial}`}
      onClick={() => toggleHistory(id)}
      onKeyDown={keepSpace}
    >
      {open ? '−' : '+'}
    </button>
  );
}
