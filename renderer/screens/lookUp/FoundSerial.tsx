import Edit from '@mui/icons-material/Edit';
import LabelOutlined from '@mui/icons-material/LabelOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Output } from '../../../shared/contract/index';
import { mayDo } from '../../../shared/domain/permissions';
import { spokenTime } from '../../../shared/domain/times';
import { Code } from '../../components/Code';
import { SerialHistory } from '../../components/SerialHistory';
import { StatusChip } from '../../components/StatusChip';
import { useClock } from '../../hooks/useClock';
import { useSession } from '../../hooks/useSession';
import { LabelsDialog } from '../../labels/LabelsDialog';
import { RelabelDialog } from './RelabelDialog';
import { colours } from '../../theme/tokens';

export type Hit = Output<'serials.lookUp'>['hits'][number];

interface FoundSerialProps {
  readonly hit: Hit;
  /** Where several serials have the value: to the choice again. */
  readonly back?: () => void;
}

/** One serial: what it is, how it stands and where, and what happened to it. */
export function FoundSerial({ hit, back }: FoundSerialProps) {
  const held = useSession()?.person?.roles ?? [];
  const mayLabel = mayDo('labels', held);
  const mayRelabel = mayDo('relabel', held) && hit.status !== 'Incoming';
  const [open, setOpen] = useState<'label' | 'relabel' | null>(null);
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
        {mayLabel && (
          <Button startIcon={<LabelOutlined aria-hidden />} onClick={() => setOpen('label')}>
            Print label
          </Button>
        )}
        {mayRelabel && (
          <Button startIcon={<Edit aria-hidden />} onClick={() => setOpen('relabel')}>
            Relabel…
          </Button>
        )}
        {back && <Button onClick={back}>All with this value</Button>}
      </Box>
      <SerialHistory serialId={hit.id} />
      {open === 'relabel' && <RelabelDialog hit={hit} onClose={() => setOpen(null)} />}
      {open === 'label' && (
        <LabelsDialog
          source={{ of: 'serial', serialId: hit.id }}
          name={`Label ${hit.serial}`}
          onClose={() => setOpen(null)}
        />
      )}
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
