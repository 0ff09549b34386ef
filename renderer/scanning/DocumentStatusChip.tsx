import Box from '@mui/material/Box';
import type { OrderStatus, ReplenishmentStatus } from '../../shared/domain/documentStatuses';
import { colours } from '../theme/tokens';

type DocumentStatus = ReplenishmentStatus | OrderStatus;

const inWork: readonly DocumentStatus[] = ['Receiving', 'Packing'];
const ended: readonly DocumentStatus[] = ['Received', 'Shipped'];

/** The status of a document: an outlined pill, so that it is not taken for the status of a unit. */
export function DocumentStatusChip({ status }: { readonly status: DocumentStatus }) {
  const colour = inWork.includes(status)
    ? colours.primary
    : ended.includes(status)
      ? colours.ok
      : colours.ink2;
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-block',
        paddingInline: '9px',
        borderRadius: '14px',
        border: `1.5px solid ${colour}`,
        backgroundColor: colours.surface,
        color: colour,
        fontSize: 15,
        lineHeight: '25px',
        fontWeight: 700,
        whiteSpace: 'nowrap',
      }}
    >
      {status}
    </Box>
  );
}
