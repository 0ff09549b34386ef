import type { Account } from '../../../shared/contract/people';
import { SidePanel } from '../../components/SidePanel';
import { AccountForm } from './AccountForm';
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
