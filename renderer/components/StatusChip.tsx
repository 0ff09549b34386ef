import Box from '@mui/material/Box';
import type { Status } from '../../shared/domain/statuses';
import { radii, statusColours } from '../theme/tokens';
import { statusIcons } from './statusIcons';

const forms = {
  grid: { height: 26, fontSize: 13, icon: 17, padding: 7, gap: 5 },
  panel: { height: 36, fontSize: 17, icon: 22, padding: 12, gap: 8 },
} as const;

interface StatusChipProps {
  readonly status: Status;
  readonly size?: keyof typeof forms;
}

/** A status by icon, word, form and colour; never a control. */
export function StatusChip({ status, size = 'grid' }: StatusChipProps) {
  const form = forms[size];
  const { fill, text, border = '0' } = statusColours[status];
  const Icon = statusIcons[status];
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: `${form.gap}px`,
        height: form.height,
        paddingInline: `${form.padding}px`,
        boxSizing: 'border-box',
        borderRadius: `${radii.chip}px`,
        border,
        backgroundColor: fill,
        color: text,
        fontSize: form.fontSize,
        fontWeight: 700,
        whiteSpace: 'nowrap',
      }}
    >
      <Icon
        aria-hidden
        sx={{ fontSize: form.icon, ...(status === 'Out' && { transform: 'rotate(45deg)' }) }}
      />
      {status}
    </Box>
  );
}
