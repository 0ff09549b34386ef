import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import { type Role, roles } from '../../shared/domain/roles';
import { colours } from '../theme/tokens';

interface RoleChoicesProps {
  readonly legend: string;
  readonly offered: readonly Role[];
  readonly held: readonly Role[];
  readonly onChange: (held: readonly Role[]) => void;
}

/** The roles of a person, each with its box. */
export function RoleChoices({ legend, offered, held, onChange }: RoleChoicesProps) {
  return (
    <Box component="fieldset" sx={{ border: 0, margin: 0, padding: 0, minWidth: 0 }}>
      <Box component="legend" sx={{ fontWeight: 700, color: colours.ink2, padding: 0 }}>
        {legend}
      </Box>
      <FormGroup sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr' }}>
        {offered.map((role) => (
          <FormControlLabel
            key={role}
            label={roles[role].label}
            sx={(theme) => ({ minHeight: theme.density === 'desk' ? 40 : 48 })}
            control={
              <Checkbox
                checked={held.includes(role)}
                onChange={(_event, on) => onChange(on ? [...held, role] : held.filter((one) => one !== role))}
              />
            }
          />
        ))}
      </FormGroup>
    </Box>
  );
}
