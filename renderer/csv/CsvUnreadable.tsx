import Box from '@mui/material/Box';
import type { Refusal } from '../../shared/domain/refusals';
import { RefusalNote } from '../components/RefusalNote';
import { colours } from '../theme/tokens';

/** Why a file cannot be used. What is no CSV at all gets the page's words. */
export function CsvUnreadable({ refusal }: { readonly refusal: Refusal }) {
  if (refusal.code !== 'csvUnreadable') return <RefusalNote refusal={refusal} />;
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Box sx={{ fontWeight: 700, color: colours.danger }}>
        {refusal.facts.noCsv ? 'error processing csv file' : 'This file is not used.'}
      </Box>
      <Box sx={{ overflowWrap: 'anywhere' }}>{refusal.facts.file}</Box>
      <RefusalNote refusal={refusal} />
    </Box>
  );
}
