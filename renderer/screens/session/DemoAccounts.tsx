import BarChart from '@mui/icons-material/BarChart';
import Inventory2 from '@mui/icons-material/Inventory2';
import MoveToInbox from '@mui/icons-material/MoveToInbox';
import People from '@mui/icons-material/People';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import { demoAccounts, demoPassword } from '../../../shared/domain/demoAccounts';
import { type Role, roles } from '../../../shared/domain/roles';
import { BarcodeIcon } from '../../components/BarcodeIcon';
import { Card } from '../../components/Card';
import { Code } from '../../components/Code';
import { colours, fonts, radii } from '../../theme/tokens';

const shown = {
  admin: { Icon: BarcodeIcon, work: 'Finds every serial with its history' },
  receiver: { Icon: MoveToInbox, work: 'Receives replenishments by scan' },
  shipper: { Icon: Inventory2, work: 'Looks up any unit by scan' },
  manager: { Icon: BarChart, work: 'Receives, and sees what is under way' },
  owner: { Icon: People, work: 'People, stations, audit' },
} as const satisfies Record<Role, unknown>;

interface DemoAccountsProps {
  readonly signIn: (userName: string, password: string) => Promise<boolean>;
  readonly busy: boolean;
}

/** The demo's five accounts: one click signs in. Never shown in a real warehouse. */
export function DemoAccounts({ signIn, busy }: DemoAccountsProps) {
  return (
    <Card sx={{ display: 'grid', gap: 3, padding: 4 }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 3, flexWrap: 'wrap' }}>
        <Typography variant="h2">Demo accounts</Typography>
        <Box sx={{ fontSize: 15, color: colours.ink2 }}>
          one click signs in; to type it: password <Code bold>{demoPassword}</Code> for each
        </Box>
      </Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: columns, gap: 3 }}>
        {demoAccounts.map(({ userName, role }) => {
          const { Icon, work } = shown[role];
          return (
            <ButtonBase
              key={userName}
              disabled={busy}
              onClick={() => void signIn(userName, demoPassword)}
              sx={accountStyle}
            >
              <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, fontWeight: 700 }}>
                <Icon aria-hidden sx={{ fontSize: 24, color: colours.primary }} />
                {roles[role].label}
              </Box>
              <Code>{userName}</Code>
              <Box sx={workStyle}>{work}</Box>
            </ButtonBase>
          );
        })}
      </Box>
    </Card>
  );
}

/** The longest word, *Warehouse manager*, keeps to one line. */
const columns = demoAccounts.map(({ role }) => (role === 'manager' ? '1.55fr' : '1fr')).join(' ');

/** The smallest window shows the way in whole, also while a note tells why one did not work. */
const workStyle = {
  fontSize: 15,
  color: colours.ink2,
  '@media (max-height: 800px)': { display: 'none' },
} as const;

const accountStyle = {
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'flex-start',
  justifyContent: 'flex-start',
  minHeight: 72,
  padding: 2,
  textAlign: 'left',
  fontFamily: fonts.ui,
  fontSize: 17,
  lineHeight: 1.35,
  borderRadius: `${radii.control}px`,
  border: `1px solid ${colours.edge}`,
  '&:hover': { backgroundColor: colours.tint, borderColor: colours.primary },
} as const;
