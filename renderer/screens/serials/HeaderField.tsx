import { type ReactNode, type SyntheticEvent, useRef } from 'react';
import { keepKeys } from './keepKeys';

interface Props {
  /** The filter's name as the field's label says it. */
  readonly label: string;
  readonly on: boolean;
  /** Shown where something stands in the field. */
  readonly clear: (() => void) | null;
  readonly children: ReactNode;
}

/**
 * The frame of a field in a column header. What happens inside stays inside: a click, a double click or
 * Enter in the field would sort the column. The program's own keys go on.
 */
export function HeaderField({ label, on, clear, children }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  return (
    <div
      ref={frame}
      className={on ? 'headerField on' : 'headerField'}
      onClick={keep}
      onMouseDown={keep}
      onDoubleClick={keep}
      onKeyDown={keepKeys}
    >
      {children}
      {clear !== null && (
        <button
          type="button"
          aria-label={`Clear ${label}`}
          onClick={() => {
            clear();
            frame.current?.querySelector<HTMLElement>('input, select')?.focus();
          }}
        >
          ×
        </button>
      )}
    </div>
  );
}

function keep(event: SyntheticEvent): void {
  event.stopPropagation();
}
