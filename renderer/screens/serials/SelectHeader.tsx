import { useEffect, useRef } from 'react';
import { ActionsButton } from './ActionsButton';
import { clearSelection, selectAll, useSelection } from './selectionStore';

/** The first column's header: the actions on what is chosen, and below them *Select All*. */
export function SelectHeader() {
  return (
    <div className="selectHeader">
      <ActionsButton />
      <SelectAll />
    </div>
  );
}

function SelectAll() {
  const all = useSelection(({ selection }) => selection.is === 'all' && selection.except.length === 0);
  const some = useSelection(({ selection }) => selection.is === 'all' || selection.ids.length > 0);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = some && !all;
  }, [some, all]);
  return (
    <label onKeyDown={(event) => event.key === ' ' && event.stopPropagation()}>
      <input
        ref={box}
        type="checkbox"
        className="tick"
        checked={all}
        onChange={() => (all ? clearSelection() : selectAll())}
      />
      Select All
    </label>
  );
}
