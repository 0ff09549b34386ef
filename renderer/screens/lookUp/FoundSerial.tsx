import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { Output } from '../../../shared/contract/index';
import { spokenTime } from '../../../shared/domain/times';
import { Code } from '../../components/Code';
import { SerialHistory } from '../../components/SerialHistory';
import { StatusChip } from '../../components/StatusChip';
import { useClock } from '../../hooks/useClock';
import { colours } from '../../theme/tokens';

export type Hit = Output<'serials.lookUp'>['hits'][number];

interface FoundSerialProps {
  readonly hit: Hit;
  /** Where several serials have the value: to the choice again. */
  readonly back?: () => void;
}

/** One serial: what it is, how it stands and where, and what happened to it. */
export function FoundSerial({ hit, back }: FoundSerialProps) {
  return (
    <Box sx={{ display: 'grid', gap: 4 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 4, alignItems: 'flex-start' }}>
        <Box sx={{ flex: '1 1 320px', minWidth: 0 }}>
          <Code bold size={hit.serial.length > 24 ? 24 : 38}>
            {hit.serial}
          </Code>
          <Box>
            <Code bold>{hit.sku}</Code> · {hit.name}
            {hit.prodId !== '' && (
              <>
                {' · '}
                <Code>{hit.prodId}</Code>
              </>
            )}
          </Box>
        </Box>
        <Box sx={{ display: 'grid', justifyItems: 'start', gap: 2 }}>
          <StatusChip status={hit.status} size="panel" />
          <Standing hit={hit} />
        </Box>
        {back && <Button onClick={back}>All with this value</Button>}
      </Box>
      <SerialHistory serialId={hit.id} />
    </Box>
  );
}

export function Standing({ hit }: { readonly hit: Hit }) {
  const clock = useClock();
  return (
    <Box sx={{ color: colours.ink2 }}>
      {hit.bin === '' ? (
        <Code>{hit.processId}</Code>
      ) : (
        <>
          in <Code bold>{hit.bin}</Code> · {hit.location}
        </>
      )}
      {` · since ${spokenTime(hit.update, clock)}`}
    </Box>
  );
}
