import Box from '@mui/material/Box';
import NativeSelect from '@mui/material/NativeSelect';
import OutlinedInput from '@mui/material/OutlinedInput';
import type { ReactNode } from 'react';

interface ListFiltersProps<Choice extends string> {
  readonly search: { readonly label: string; readonly placeholder: string; readonly value: string };
  readonly onSearch: (text: string) => void;
  /** `every`: the words for no choice. */
  readonly choice: {
    readonly label: string;
    readonly every: string;
    readonly of: readonly Choice[];
    readonly value: Choice | null;
  };
  readonly onChoice: (choice: Choice | null) => void;
  /** At the end: which rows are shown. */
  readonly children: ReactNode;
}

/** What stands above a list at the desk: a search, one choice, and its pages. */
export function ListFilters<Choice extends string>(props: ListFiltersProps<Choice>) {
  const { search, onSearch, choice, onChoice, children } = props;
  return (
    <Box sx={{ display: 'flex', gap: 3, alignItems: 'center', padding: 4, paddingBottom: 0 }}>
      <OutlinedInput
        value={search.value}
        placeholder={search.placeholder}
        inputProps={{ 'aria-label': search.label, maxLength: 200 }}
        sx={{ width: 340 }}
        onChange={(event) => onSearch(event.target.value)}
      />
      <NativeSelect
        value={choice.value ?? ''}
        input={<OutlinedInput />}
        inputProps={{ 'aria-label': choice.label }}
        onChange={(event) => onChoice(choice.of.find((one) => one === event.target.value) ?? null)}
      >
        <option value="">{choice.every}</option>
        {choice.of.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </NativeSelect>
      <Box sx={{ marginInlineStart: 'auto' }}>{children}</Box>
    </Box>
  );
}
