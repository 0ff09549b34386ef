import { SpokenCount } from './SpokenCount';
import { clearSelection, elsewhere } from './selectionStore';
import { useSelected } from './useSelected';

const figures = new Intl.NumberFormat('en-US');

/** How many serials are selected: always in sight, at the left of the footer. */
export function SelectionCount() {
  const { selection, page, count, some } = useSelected();
  const away = elsewhere(selection, page);
  const text = count === null ? 'Counting…' : `${figures.format(count)} selected`;
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
    </div>
  );
}

function awayText(away: number): string {
  return away === 1
    ? '1 of them is not on this page'
    : `${figures.format(away)} of them are not on this page`;
}
