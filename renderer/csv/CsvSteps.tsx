import Box from '@mui/material/Box';
import { colours } from '../theme/tokens';

const steps = ['Choose the file', 'Check', 'Apply'] as const;

/** Where one is: choose, check, apply. */
export function CsvSteps({ at }: { readonly at: 1 | 2 | 3 }) {
  return (
    <Box component="ol" aria-label="Steps" sx={stepsStyle}>
      {steps.map((step, place) => (
        <li key={step} aria-current={place + 1 === at ? 'step' : undefined}>
          <b>{place + 1}</b> {step}
        </li>
      ))}
    </Box>
  );
}

const stepsStyle = {
  display: 'flex',
  gap: 6,
  margin: 0,
  padding: 0,
  listStyle: 'none',
  fontWeight: 700,
  color: colours.ink2,
  '& li': { display: 'flex', alignItems: 'center', gap: 2 },
  '& b': {
    display: 'grid',
    placeItems: 'center',
    width: 26,
    height: 26,
    border: `2px solid ${colours.edge}`,
    borderRadius: '50%',
  },
  '& [aria-current]': { color: colours.primary },
  '& [aria-current] b': {
    borderColor: colours.primary,
    backgroundColor: colours.primary,
    color: colours.onPrimary,
  },
} as const;
