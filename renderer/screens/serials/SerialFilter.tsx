import { columns } from '../../../shared/domain/columns';
import { counted } from '../../../shared/domain/figure';
import { HeaderField } from './HeaderField';
import { pasteList, pasteOverList } from './pastedList';
import { type, useSerialsGrid } from './serialsGridStore';
import { longestNeedle } from './typedFilters';

const label = 'Filter Serial';

/** A piece of a serial's text, or a pasted list of whole serials; one field for both, so that it keeps the keyboard. */
export function SerialFilter() {
  const text = useSerialsGrid(({ typed }) => typed.serial);
  const count = useSerialsGrid(({ typed }) => typed.serials.length);
  const isList = count > 0;
  const isOn = isList || text !== '';
  return (
    <HeaderField label={label} on={isOn} clear={isOn ? () => type({ serial: '', serials: [] }) : null}>
      <input
        aria-label={label}
        placeholder={columns.serial.filter.placeholder}
        value={isList ? counted(count, 'serial') : text}
        readOnly={isList}
        maxLength={longestNeedle}
        spellCheck={false}
        autoComplete="off"
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text');
          const taken = isList ? pasteOverList(pasted) : pasteList(pasted);
          if (taken) event.preventDefault();
        }}
        onChange={(event) => type({ serial: event.target.value })}
      />
    </HeaderField>
  );
}
