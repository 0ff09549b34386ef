import Box from '@mui/material/Box';
import { clockTime } from '../../shared/domain/times';
import { Code } from '../components/Code';
import { useClock } from '../hooks/useClock';
import { useKeys } from '../hooks/useKeys';
import { colours } from '../theme/tokens';
import type { RefusedScan } from './refusedScan';
import { refusedSentence } from './refusedSentence';
import { scrollList } from './scrollList';

interface RefusedScansProps {
  readonly refused: readonly RefusedScan[];
  readonly onLeave: () => void;
}

/** The refused scans of this visit, each with its sentence, newest first. Scanning goes on meanwhile. */
export function RefusedScans({ refused, onLeave }: RefusedScansProps) {
  const clock = useClock();
  useKeys({ Escape: onLeave });
  return (
    <Box component="ol" aria-label="Refused scans" tabIndex={0} sx={{ ...scrollList, flex: 1 }}>
      {refused.toReversed().map((scan) => {
        const { reason, remedy } = refusedSentence(scan, clock);
        return (
          <Box
            key={scan.request}
            component="li"
            sx={{
              paddingInline: 4,
              paddingBlock: 2,
              borderBottom: `1px solid ${colours.line}`,
              fontSize: 16,
              lineHeight: 1.3,
              overflowWrap: 'anywhere',
            }}
          >
            <Box component="span" sx={{ color: colours.ink2, fontSize: 15, marginRight: 3 }}>
              {clockTime(scan.at, clock.timeZone)}
            </Box>
            <Code bold>{scan.value}</Code>
            <Box>
              <Box component="b" sx={{ color: colours.danger }}>
                {reason}
              </Box>{' '}
              {remedy}
            </Box>
          </Box>
        );
      })}
    </Box>
  );
}
