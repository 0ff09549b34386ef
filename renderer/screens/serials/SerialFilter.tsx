import { HeaderField } from './HeaderField';
import { pasteList } from './pastedList';
import { type, useSerialsGrid } from './serialsGridStore';
import { TextFilter } from './TextFilter';

/** The filter of the column Serial: a piece of its text, or a pasted list of whole serials. */
export function SerialFilter() {
  const count = useSerialsGrid(({ typed }) => typed.serials.length);
  if (count === 0) {
    return (
      <div
        onPaste={(event) => {
          if (pasteList(event.clipboardData.getData('text'))) event.preventDefault();
        }}
      >
        <TextFilter column="serial" />
      </div>
    );
  }
  return (
    <HeaderField label="Filter Serial" on clear={() => type({ serials: [] })}>
      <input
        aria-label="Filter Serial"
        readOnly
        value={`${count} serials`}
        onPaste={(event) => pasteList(event.clipboardData.getData('text'))}
      />
    </HeaderField>
  );
}
