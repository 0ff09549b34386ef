import { Copied } from './Copied';
import { SpokenCount } from './SpokenCount';
import { clearSelection, elsewhere } from './selectionStore';
import { awayText, selectedText } from './selectionText';
import { useSelected } from './useSelected';

/** How many serials are selected: always in sight, at the left of the footer. */
export function SelectionCount() {
  const { selection, page, count, some } = useSelected();
  const away = elsewhere(selection, page);
  const text = selectedText(count);
  return (
    <div className={some ? 'selection on' : 'selection'}>
      <span className="count">
        {some && <span aria-hidden>☑ </span>}
        {text}
      </span>
      <SpokenCount text={text} />
      {some && (
        <button type="button" className="plain" onClick={clearSelection}>
          Clear selection
        </button>
      )}
      {away > 0 && <span className="away">{awayText(away)}</span>}
      <Copied />
    </div>
  );
}
