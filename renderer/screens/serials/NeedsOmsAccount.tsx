import Box from '@mui/material/Box';
import { type Role, roles as allRoles } from '../../../shared/domain/roles';

/** The one line for an account that may not see the table; nothing is asked for it. */
export function NeedsOmsAccount({ roles }: { readonly roles: readonly Role[] }) {
  const held = roles.map((role) => allRoles[role].label).join(' and ');
  return (
    <Box
      sx={{ padding: 6, fontSize: 16 }}
    >{`This page needs an OMS account. You are signed in as ${held}.`}</Box>
  );
}
