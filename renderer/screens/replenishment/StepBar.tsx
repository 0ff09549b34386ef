import Box from '@mui/material/Box';
import type { Output } from '../../../shared/contract';
import type { ReplenishmentStatus } from '../../../shared/domain/documentStatuses';
import { spokenTime } from '../../../shared/domain/times';
import { useClock } from '../../hooks/useClock';
import { colours } from '../../theme/tokens';

type Steps = Output<'replenishments.open'>['steps'];

/** The usual way of a replenishment; an ending beside it takes the place of the last. */
const way = [
  'Incomplete',
  'Submitted',
  'Receiving',
  'Received',
] as const satisfies readonly ReplenishmentStatus[];

/** Status by status, with who did each step last and when; where it ended beside the way, the reason. */
export function StepBar({ status, steps }: { readonly status: ReplenishmentStatus; readonly steps: Steps }) {
  const clock = useClock();
  const names: readonly ReplenishmentStatus[] =
    status === 'Closed short' || status === 'Cancelled' ? [...way.slice(0, -1), status] : way;
  const here = names.indexOf(status);
  return (
    <Box component="ol" aria-label="Status" sx={barStyle}>
      {names.map((name, at) => {
        const step = at <= here ? steps.findLast((one) => one.status === name) : undefined;
        const now = at === here;
        return (
          <Box component="li" key={name} aria-current={now ? 'step' : undefined}>
            <Box component="span" aria-hidden sx={dotStyle(now, step !== undefined)}>
              {at + 1}
            </Box>
            <Box>
              <Box sx={{ fontWeight: 700, color: now ? colours.primary : colours.ink }}>{name}</Box>
              {step !== undefined && (
                <Box sx={{ fontSize: 13, color: colours.ink2 }}>
                  {`${step.by} ${spokenTime(step.at, clock)}`}
                  {now && step.reason !== '' && `: ${step.reason}`}
                </Box>
              )}
            </Box>
          </Box>
        );
      })}
    </Box>
  );
}

const barStyle = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: 5,
  margin: 0,
  padding: 0,
  listStyle: 'none',
  '& > li': { display: 'flex', gap: 2, alignItems: 'flex-start' },
} as const;

const dotStyle = (now: boolean, done: boolean) => ({
  flex: 'none',
  width: 24,
  height: 24,
  boxSizing: 'border-box',
  borderRadius: '50%',
  textAlign: 'center',
  lineHeight: '21px',
  fontWeight: 700,
  fontSize: 13,
  border: `1.5px solid ${done ? colours.primary : colours.edge}`,
  color: now ? colours.onPrimary : done ? colours.primary : colours.ink2,
  backgroundColor: now ? colours.primary : colours.surface,
});
