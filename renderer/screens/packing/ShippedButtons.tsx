import { useState } from 'react';
import PictureAsPdf from '@mui/icons-material/PictureAsPdf';
import Undo from '@mui/icons-material/Undo';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type Answer, faultText } from '../../../shared/contract/answer';
import type { Output } from '../../../shared/contract/index';
import { type Sentence, refusalText } from '../../../shared/domain/refusals';
import type { Clock } from '../../../shared/domain/times';
import { useClock } from '../../hooks/useClock';
import { useCommand } from '../../hooks/useCommand';
import { colours } from '../../theme/tokens';

interface ShippedButtonsProps {
  readonly order: Output<'packing.order'>;
  readonly onVoid: () => void;
}

/** What can be done with a shipped order: its slip on paper, or its units back before they leave the yard. */
export function ShippedButtons({ order, onVoid }: ShippedButtonsProps) {
  const { run, busy } = useCommand('packing.saveSlip');
  const [answer, setAnswer] = useState<Answer<Output<'packing.saveSlip'>> | null>(null);
  const clock = useClock();
  if (order.status !== 'Shipped') return <Box />;
  const save = async (): Promise<void> => {
    setAnswer(null);
    setAnswer(await run({ order: order.order }));
  };
  const said = answer === null ? null : slipSaid(answer, clock);
  return (
    <Box>
      {said !== null && (
        <Box
          role="status"
          sx={{ fontSize: 15, overflowWrap: 'anywhere', paddingBottom: 2, color: colours.ink2 }}
        >
          <b>{said.reason}</b> {said.remedy}
        </Box>
      )}
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: 3 }}>
        <Button
          sx={{ minHeight: 64, fontSize: 17, paddingInline: '8px' }}
          startIcon={<Undo aria-hidden />}
          onClick={onVoid}
        >
          Void the shipment…
        </Button>
        <Button
          variant="contained"
          disabled={busy}
          sx={{ minHeight: 64, fontSize: 17, paddingInline: '8px' }}
          startIcon={<PictureAsPdf aria-hidden />}
          onClick={() => void save()}
        >
          Packing slip as PDF
        </Button>
      </Box>
    </Box>
  );
}

function slipSaid(answer: Answer<Output<'packing.saveSlip'>>, clock: Clock): Sentence | null {
  if ('fault' in answer) return { reason: faultText(answer.fault.kind), remedy: '' };
  if ('refusal' in answer) return refusalText(answer.refusal, clock);
  if ('question' in answer || !answer.value.saved) return null;
  return { reason: 'The packing slip is saved.', remedy: '' };
}
