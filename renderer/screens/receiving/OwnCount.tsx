import Box from '@mui/material/Box';

/** How many units the person has received today, on whichever replenishment. */
export function OwnCount({ units }: { readonly units: number }) {
  return <Box sx={{ fontSize: '4.6cqh', whiteSpace: 'nowrap' }}>{`you: ${units} today`}</Box>;
}
