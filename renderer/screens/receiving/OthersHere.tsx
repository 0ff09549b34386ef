import Box from '@mui/material/Box';
import GroupIcon from '@mui/icons-material/Group';
import type { Output } from '../../../shared/contract/index';
import { clockTime } from '../../../shared/domain/times';
import { useClock } from '../../hooks/useClock';
import { colours } from '../../theme/tokens';

/** Who else receives here: name, station, time of the last scan. */
export function OthersHere({ others }: { readonly others: Output<'receiving.document'>['others'] }) {
  const { timeZone } = useClock();
  if (others.length === 0) return null;
  return (
    <Box component="ul" aria-label="Also here" sx={{ margin: 0, padding: 0, listStyle: 'none', fontSize: 15 }}>
      {others.map(({ name, station, at, units }) => (
        <Box
          key={`${name} ${station}`}
          component="li"
          sx={{ display: 'flex', gap: 2, color: colours.ink2, lineHeight: 1.3, overflowWrap: 'anywhere' }}
        >
          <GroupIcon aria-hidden sx={{ fontSize: 20 }} />
          <Box sx={{ minWidth: 0 }}>
            <b>{name}</b>
            {`${station === '' ? '' : `, ${station}`} · ${units} until ${clockTime(at, timeZone)}`}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
