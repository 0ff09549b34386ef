import { HeaderField } from './HeaderField';

interface Props<Choice extends string> {
  readonly label: string;
  readonly placeholder: string;
  readonly choices: readonly Choice[];
  readonly value: Choice | null;
  readonly choose: (value: Choice | null) => void;
}

/** A native select: the grid's header would take the focus of any other. */
export function ChoiceFilter<Choice extends string>({
  label,
  placeholder,
  choices,
  value,
  choose,
}: Props<Choice>) {
  return (
    <HeaderField label={label} on={value !== null} clear={value === null ? null : () => choose(null)}>
      <select
        aria-label={label}
        value={value ?? ''}
        onChange={(event) => choose(choices.find((choice) => choice === event.target.value) ?? null)}
      >
        <option value="">{placeholder}</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </select>
    </HeaderField>
  );
}
