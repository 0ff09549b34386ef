import { dayProblem, isDay } from './dayText';
import { HeaderField } from './HeaderField';
import { type, useSerialsGrid } from './serialsGridStore';
import type { DayName } from './typedFilters';

/** The id of the sentence about a day that does not exist; the field that it is about points to it. */
export const dayProblemId = 'serials-day-problem';

/** One end of the Update range: text with a check, because a date field shows days in the machine's own order. */
export function DayFilter({ name, label }: { readonly name: DayName; readonly label: string }) {
  const text = useSerialsGrid(({ typed }) => typed[name]);
  const problem = useSerialsGrid((grid) => dayProblem(grid.typed[name], grid.typing === name));
  return (
    <HeaderField
      label={label}
      on={isDay(text.trim())}
      clear={text === '' ? null : () => type({ [name]: '' })}
    >
      <input
        aria-label={label}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : dayProblemId}
        placeholder="yyyy-mm-dd"
        value={text}
        maxLength={12}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => type({ [name]: event.target.value })}
        onFocus={() => useSerialsGrid.setState({ typing: name })}
        onBlur={() => useSerialsGrid.setState({ typing: null })}
      />
    </HeaderField>
  );
}
