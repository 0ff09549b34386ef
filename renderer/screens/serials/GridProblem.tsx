import Box from '@mui/material/Box';
import { FaultNote } from '../../components/FaultNote';
import { RefusalNote } from '../../components/RefusalNote';
import { useOnScreen } from './shownPage';

/** Why the list could not be read; the rows read before stay below it. */
export function GridProblem({ retry }: { readonly retry: () => void }) {
  const problem = useOnScreen((screen) => screen.problem);
  if (problem === null) return null;
  return (
    <Box sx={{ padding: 3, paddingTop: 0 }}>
      {problem.is === 'refused' ? (
        <RefusalNote refusal={problem.refusal} />
      ) : (
        <FaultNote fault={problem.fault} retry={retry} />
      )}
    </Box>
  );
}
