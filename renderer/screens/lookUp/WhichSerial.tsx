import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { Code } from '../../components/Code';
import { KeyCap } from '../../components/KeyCap';
import { StatusChip } from '../../components/StatusChip';
import { useKeys } from '../../hooks/useKeys';
import { colours, fonts, radii } from '../../theme/tokens';
import { type Hit, Standing } from './FoundSerial';

interface WhichSerialProps {
  readonly value: string;
  readonly hits: readonly Hit[];
  readonly choose: (id: number) => void;
}

/** One value under several SKUs: which one is meant, by its figure or a click. */
export function WhichSerial({ value, hits, choose }: WhichSerialProps) {
  useKeys(Object.fromEntries(hits.slice(0, 9).map(({ id }, place) => [String(place + 1), () => choose(id)])));
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      <Box role="status" sx={{ fontSize: 20, fontWeight: 700, overflowWrap: 'anywhere' }}>
        {hits.length} serials have the value {value}. Which one?
      </Box>
      {hits.map((hit, place) => (
        <ButtonBase key={hit.id} onClick={() => choose(hit.id)} sx={cardStyle}>
          {place < 9 && <KeyCap>{String(place + 1)}</KeyCap>}
          <Box sx={{ flex: 1, minWidth: 0 }}>
            <Code bold>{hit.sku}</Code> · {hit.name}
            <Standing hit={hit} />
          </Box>
          <StatusChip status={hit.status} size="panel" />
        </ButtonBase>
      ))}
    </Box>
  );
}

const cardStyle = {
  gap: 4,
  minHeight: 86,
  paddingInline: 4,
  textAlign: 'left',
  fontFamily: fonts.ui,
  fontSize: 17,
  borderRadius: `${radii.control}px`,
  border: `2px solid ${colours.edge}`,
  backgroundColor: colours.surface,
  '&:hover': { backgroundColor: colours.tint, borderColor: colours.primary },
} as const;
