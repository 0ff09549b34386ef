import Delete from '@mui/icons-material/Delete';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import OutlinedInput from '@mui/material/OutlinedInput';
import type { Attribute } from '../../shared/contract/attributes';
import { longestAttributeName, longestAttributeValue } from '../../shared/domain/attributes';

interface Props extends Attribute {
  /** From 1 on; names the fields. */
  readonly place: number;
  /** The list of suggested names. */
  readonly names: string;
  readonly change: (part: Partial<Attribute>) => void;
  readonly remove: () => void;
}

export function AttributeRow({ place, name, value, names, change, remove }: Props) {
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr) auto', gap: 2 }}>
      <OutlinedInput
        value={name}
        placeholder="Attribute"
        autoFocus={name === ''}
        onChange={(event) => change({ name: event.target.value })}
        slotProps={{
          input: { 'aria-label': `Attribute ${place}`, list: names, maxLength: longestAttributeName },
        }}
      />
      <OutlinedInput
        value={value}
        placeholder="Value"
        onChange={(event) => change({ value: event.target.value })}
        slotProps={{ input: { 'aria-label': `Value ${place}`, maxLength: longestAttributeValue } }}
      />
      <Button aria-label={`Delete ${name === '' ? `attribute ${place}` : name}`} onClick={remove}>
        <Delete aria-hidden />
      </Button>
    </Box>
  );
}
