import { useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { GivenApproval, Proof } from '../../shared/contract/call';
import type { ConsentAction } from '../../shared/domain/approvals';
import { mayDo } from '../../shared/domain/permissions';
import { type Refusal, refusalText } from '../../shared/domain/refusals';
import { KeyCap } from '../components/KeyCap';
import { LabelledInput } from '../components/LabelledInput';
import { PasswordInput } from '../components/PasswordInput';
import { useBadgeStep } from '../hooks/useBadgeStep';
import { useClock } from '../hooks/useClock';
import { useKeys } from '../hooks/useKeys';
import { useSession } from '../hooks/useSession';
import { colours } from '../theme/tokens';
import { Panel } from './Panel';

interface ApprovalPanelProps {
  /** `refusal`: why the consent that was given last does not hold. */
  readonly approving: { readonly action: ConsentAction; readonly refusal: Refusal | null };
  readonly onGive: (approval: GivenApproval) => void;
  readonly onLeave: () => void;
}

/**
 * A manager's consent at this station: the badge, or user name and password, and the reason. Whoever works here stays
 * signed in; one who holds the role gives the reason alone.
 */
export function ApprovalPanel({ approving, onGive, onLeave }: ApprovalPanelProps) {
  const held = useSession()?.person?.roles ?? [];
  const own = mayDo(approving.action, held);
  const [reason, setReason] = useState('');
  const [userName, setUserName] = useState('');
  const [password, setPassword] = useState('');
  const [badge, setBadge] = useState<string | null>(null);
  const [pin, setPin] = useState('');
  const clock = useClock();
  useKeys({ Escape: onLeave });

  const wantsPin = approving.refusal?.code === 'pinWanted' || approving.refusal?.code === 'pinMismatch';
  const give = (by: Proof | null): void => onGive({ by, reason });
  const byBadge = (scanned: string): void => give({ badge: scanned, pin: pin === '' ? null : pin });
  useBadgeStep((scanned) => {
    setBadge(scanned);
    // Without a reason the badge is kept until it is typed.
    if (reason.trim() !== '' && !own) byBadge(scanned);
  });
  const submit = (): void => {
    if (own) give(null);
    else if (badge !== null) byBadge(badge);
    else give({ userName, password });
  };

  const refusal = approving.refusal === null ? null : refusalText(approving.refusal, clock);
  return (
    <Panel label="Consent" strong>
      <Box
        component="form"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
        sx={{ display: 'grid', gap: 2 }}
      >
        <Box component="h2" sx={{ margin: 0, fontSize: 20, fontWeight: 700 }}>
          {titles[approving.action]}
        </Box>
        <LabelledInput
          label="Reason"
          value={reason}
          autoFocus
          autoComplete="off"
          onChange={(event) => setReason(event.target.value)}
        />
        {!own && badge === null && (
          <>
            <Box sx={{ fontSize: 15, color: colours.ink2 }}>Manager: scan your badge, or sign here.</Box>
            <LabelledInput
              label="User name"
              value={userName}
              autoComplete="off"
              spellCheck={false}
              onChange={(event) => setUserName(event.target.value)}
            />
            <PasswordInput value={password} onChange={setPassword} autoComplete="new-password" />
          </>
        )}
        {!own && badge !== null && <Box sx={{ fontWeight: 700, color: colours.ok }}>The badge is read.</Box>}
        {!own && badge !== null && wantsPin && (
          <LabelledInput
            label="PIN"
            type="password"
            inputMode="numeric"
            value={pin}
            autoComplete="off"
            onChange={(event) => setPin(event.target.value)}
          />
        )}
        <Box role="alert" sx={{ fontSize: 15, color: colours.danger, overflowWrap: 'anywhere' }}>
          {refusal !== null && (
            <>
              <b>{refusal.reason}</b> {refusal.remedy}
            </>
          )}
        </Box>
        <Button type="submit" variant="contained" sx={{ whiteSpace: 'nowrap' }}>
          {deeds[approving.action]}
        </Button>
        <Button onClick={onLeave}>
          Cancel&nbsp;<KeyCap>Esc</KeyCap>
        </Button>
      </Box>
    </Panel>
  );
}

const titles: Readonly<Record<ConsentAction, string>> = {
  overReceive: 'Receive more than ordered',
  undoToday: 'Undo this receipt',
  closeShort: 'Close short',
  reopen: 'Reopen',
  shipShort: 'Ship short',
  voidShipment: 'Void the shipment',
};

const deeds: Readonly<Record<ConsentAction, string>> = {
  overReceive: 'Allow it this once',
  undoToday: 'Undo it',
  closeShort: 'Close short',
  reopen: 'Reopen',
  shipShort: 'Ship short',
  voidShipment: 'Void the shipment',
};
