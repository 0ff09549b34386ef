import Box from '@mui/material/Box';
import type { Account } from '../../../shared/contract/people';
import { Code } from '../../components/Code';
import { SidePanel } from '../../components/SidePanel';
import { colours } from '../../theme/tokens';
import { AccountForm } from './AccountForm';
import { signsInText } from './accountText';
import { BadgeSection } from './BadgeSection';
import { PasswordSection } from './PasswordSection';
import { PinSection } from './PinSection';

interface AccountPanelProps {
  readonly account: Account;
  readonly onClose: () => void;
}

/** One account: what the person is called and does, and how they prove who they are. */
export function AccountPanel({ account, onClose }: AccountPanelProps) {
  return (
    <SidePanel title={account.name} onClose={onClose}>
      <Box sx={{ color: colours.ink2 }}>
        <Code>{account.userName}</Code> · {signsInText(account)}
      </Box>
      <AccountForm account={account} />
      {account.active && (
        <>
          <PasswordSection account={account} />
          <BadgeSection account={account} />
          {account.badge && <PinSection account={account} />}
        </>
      )}
    </SidePanel>
  );
}
