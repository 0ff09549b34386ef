import Flag from '@mui/icons-material/Flag';
import ManageSearch from '@mui/icons-material/ManageSearch';
import Report from '@mui/icons-material/Report';
import TaskAlt from '@mui/icons-material/TaskAlt';
import VerifiedUser from '@mui/icons-material/VerifiedUser';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { type Refusal, refusalText } from '../../shared/domain/refusals';
import { KeyCap } from '../components/KeyCap';
import { useClock } from '../hooks/useClock';
import { radii } from '../theme/tokens';
import { Compared } from './Compared';
import { TileFrame } from './TileFrame';
import { TileLine, VerdictWord } from './tileParts';

interface RefusedTileProps {
  readonly refusal: Refusal;
  /** Asks a manager to let it pass; null where nobody can. */
  readonly onApprove: (() => void) | null;
  /** Files the unit as a discrepancy, or that it is filed; absent where that makes no sense. */
  readonly filing?: { readonly filed: boolean; readonly onFile: () => void } | null;
  /** Explains the scanned value; absent where the screen has no such key. */
  readonly onLookUp?: (() => void) | null;
}

/** A refused scan: what and why not, what to do, and that nothing has changed. */
export function RefusedTile({ refusal, onApprove, filing = null, onLookUp = null }: RefusedTileProps) {
  const { reason, remedy } = refusalText(refusal, useClock());
  const nearest = refusal.code === 'notExpected' ? refusal.facts.nearest : null;
  return (
    <TileFrame form="refused">
      <VerdictWord Icon={Report}>Refused</VerdictWord>
      <TileLine strong letters={reason.length}>
        {reason}
      </TileLine>
      {refusal.code === 'notExpected' && nearest !== null && (
        <Box sx={{ marginBlock: '2.5cqh' }}>
          <Compared scanned={refusal.facts.value} expected={nearest.value} sku={nearest.sku} />
        </Box>
      )}
      {nearest === null && <Box sx={{ flex: '0 1 4cqh' }} />}
      <Box sx={{ fontSize: nearest === null && reason.length <= 140 ? '5.8cqh' : '4.6cqh', lineHeight: 1.3 }}>
        {remedy} <b>Nothing has changed.</b>
      </Box>
      {(onApprove !== null || filing !== null || onLookUp !== null) && (
        <Box sx={{ display: 'flex', gap: 3, flexWrap: 'wrap', alignItems: 'center', marginTop: 'auto' }}>
          {onApprove !== null && (
            <ButtonBase sx={outlined} onClick={onApprove}>
              <VerifiedUser aria-hidden />A manager allows it
              <KeyCap>F7</KeyCap>
            </ButtonBase>
          )}
          {filing !== null && <Filing {...filing} />}
          {onLookUp !== null && (
            <ButtonBase sx={outlined} onClick={onLookUp}>
              <ManageSearch aria-hidden />
              Look up
              <KeyCap>F6</KeyCap>
            </ButtonBase>
          )}
        </Box>
      )}
    </TileFrame>
  );
}

function Filing({ filed, onFile }: NonNullable<RefusedTileProps['filing']>) {
  if (filed) {
    return (
      <Box
        role="status"
        sx={{ display: 'flex', gap: 2, alignItems: 'center', fontSize: 18, fontWeight: 700 }}
      >
        <TaskAlt aria-hidden />
        Filed as a discrepancy: the OMS admin sees it.
      </Box>
    );
  }
  return (
    <ButtonBase sx={outlined} onClick={onFile}>
      <Flag aria-hidden />
      File a discrepancy
      <KeyCap>F4</KeyCap>
    </ButtonBase>
  );
}

// An outline: putting the unit aside is the usual answer.
const outlined = {
  minHeight: 56,
  gap: 2,
  paddingInline: 4,
  borderRadius: `${radii.card}px`,
  border: '2px solid currentColor',
  color: 'inherit',
  fontFamily: 'inherit',
  fontSize: 18,
  fontWeight: 700,
} as const;
