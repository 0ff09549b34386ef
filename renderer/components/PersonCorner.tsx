import Lock from '@mui/icons-material/Lock';
import Logout from '@mui/icons-material/Logout';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { roles } from '../../shared/domain/roles';
import { useSession } from '../hooks/useSession';
import { lock } from '../navigation/lock';
import { signOut } from '../navigation/signOut';
import { colours } from '../theme/tokens';

/** Who is signed in at which computer, and the way out. */
export function PersonCorner() {
  const session = useSession();
  if (session?.person == null) return null;
  const { id, name, roles: held } = session.person;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 3, flex: 'none' }}>
      <Box
        sx={{
          maxWidth: 190,
          paddingLeft: 3,
          borderLeft: `1px solid ${colours.line}`,
          overflowWrap: 'anywhere',
        }}
      >
        <Box sx={{ ...twoLines, fontWeight: 700 }}>{name}</Box>
        <Box sx={{ ...twoLines, fontSize: 13 }}>
          {held.map((role) => roles[role].label).join(', ')} · {session.station}
        </Box>
      </Box>
      <Button startIcon={<Lock aria-hidden />} onClick={() => void lock(id)}>
        Lock
      </Button>
      <Button startIcon={<Logout aria-hidden />} onClick={() => void signOut(id)}>
        Sign out
      </Button>
    </Box>
  );
}

/** The header keeps its height, whatever a person is called and works as. */
const twoLines = {
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: 2,
  overflow: 'hidden',
  lineHeight: 1.25,
} as const;
