import BarChart from '@mui/icons-material/BarChart';
import ChevronRight from '@mui/icons-material/ChevronRight';
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
  owner: { Icon: People, work: 'Verifies that the history is whole' },
} as const satisfies Record<Role, unknown>;

interface DemoAccountsProps {
  readonly signIn: (userName: string, password: string) => Promise<boolean>;
  readonly busy: boolean;
}

/** The demo's five accounts: one click signs in. Never shown in a real warehouse. */
export function DemoAccounts({ signIn, busy }: DemoAccountsProps) {
  return (
    <Card sx={{ display: 'flex', flexDirection: 'column', gap: 3 }}>
      <Typography variant="h1" component="h2">
        Demo accounts
      </Typography>
      <Box sx={{ color: colours.ink2 }}>
        One click signs in. To type it: password <Code bold>{demoPassword}</Code> for each.
      </Box>
      {demoAccounts.map(({ userName, name, role }) => {
        const { Icon, work } = shown[role];
        return (
          <ButtonBase
            key={userName}
            disabled={busy}
            onClick={() => void signIn(userName, demoPassword)}
            sx={accountStyle}
          >
            <Icon aria-hidden sx={{ fontSize: 32, color: colours.primary }} />
            <Box sx={{ flex: 1, minWidth: 0 }}>
              <Box sx={{ fontWeight: 700 }}>{roles[role].label}</Box>
              <Box sx={{ fontSize: 15, color: colours.ink2 }}>{work}</Box>
            </Box>
            <Box sx={{ textAlign: 'right' }}>
              <Code>{userName}</Code>
              <Box sx={{ fontSize: 15, color: colours.ink2 }}>{name}</Box>
            </Box>
            <ChevronRight aria-hidden />
          </ButtonBase>
        );
      })}
    </Card>
  );
}

const accountStyle = {
  flex: '1 0 auto',
  minHeight: 64,
  gap: 4,
  paddingInline: 4,
  paddingBlock: 1,
  textAlign: 'left',
  fontFamily: fonts.ui,
  fontSize: 17,
  lineHeight: 1.35,
  borderRadius: `${radii.control}px`,
  border: `1px solid ${colours.edge}`,
  '&:hover': { backgroundColor: colours.tint, borderColor: colours.primary },
} as const;
