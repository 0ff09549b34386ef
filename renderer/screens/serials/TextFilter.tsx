import { columns } from '../../../shared/domain/columns';
import { HeaderField } from './HeaderField';
import { type, useSerialsGrid } from './serialsGridStore';
import { longestNeedle, type TextColumn } from './typedFilters';

export function TextFilter({ column }: { readonly column: TextColumn }) {
  const text = useSerialsGrid(({ typed }) => typed[column]);
  const label = `Filter ${columns[column].title}`;
  return (
    <HeaderField label={label} on={text !== ''} clear={text === '' ? null : () => type({ [column]: '' })}>
      <input
        aria-label={label}
        placeholder={columns[column].filter.placeholder}
        value={text}
        maxLength={longestNeedle}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => type({ [column]: event.target.value })}
      />
    </HeaderField>
  );
}
