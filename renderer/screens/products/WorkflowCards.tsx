import Box from '@mui/material/Box';
import { type Workflow, workflowNames } from '../../../shared/domain/workflows';
import { colours, radii } from '../../theme/tokens';

const words: Readonly<Record<Workflow, string>> = {
  No: 'Quantities only.',
  Out: 'Serials are entered when the product ships.',
  'In/Out': 'Every unit has a registered serial before it can ship.',
  'Out in Bulk': 'All serials of a line in one go, at shipping.',
};

/** What each setting of *Serial* means. */
export function WorkflowCards({ inForce }: { readonly inForce: Workflow }) {
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(4, minmax(0, 1fr))', gap: 3 }}>
      {workflowNames.map((name) => (
        <Box
          key={name}
          sx={{
            padding: 3,
            borderRadius: `${radii.control}px`,
            border: name === inForce ? `2.5px solid ${colours.primary}` : `1px solid ${colours.line}`,
          }}
        >
          <b>{name}</b>
          {name === inForce && (
            <Box component="span" sx={{ color: colours.primary, fontWeight: 700 }}>
              {' · in force'}
            </Box>
          )}
          <Box sx={{ color: colours.ink2 }}>{words[name]}</Box>
        </Box>
      ))}
    </Box>
  );
}
