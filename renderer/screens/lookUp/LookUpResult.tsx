import { useState } from 'react';
import Box from '@mui/material/Box';
import { FaultNote } from '../../components/FaultNote';
import { RefusalNote } from '../../components/RefusalNote';
import { useQuery } from '../../hooks/useQuery';
import { FoundSerial } from './FoundSerial';
import { WhichSerial } from './WhichSerial';

/** What the warehouse knows about a value. Give it the value as its key: a new value starts with no choice. */
export function LookUpResult({ value }: { readonly value: string }) {
  const found = useQuery('serials.lookUp', { value });
  const [chosen, setChosen] = useState<number | null>(null);
  switch (found.is) {
    case 'waiting':
      return <Box role="status">Looking up {value}…</Box>;
    case 'refused':
      return <RefusalNote refusal={found.refusal} />;
    case 'fault':
      return <FaultNote fault={found.fault} retry={found.retry} />;
    case 'value': {
      const { hits } = found.value;
      if (hits.length === 0) {
        return (
          <Box role="status" sx={{ fontSize: 20, fontWeight: 700, overflowWrap: 'anywhere' }}>
            Nothing here has the value {value}.
          </Box>
        );
      }
      const hit = hits.length === 1 ? hits[0] : hits.find(({ id }) => id === chosen);
      if (hit === undefined) return <WhichSerial value={value} hits={hits} choose={setChosen} />;
      return <FoundSerial hit={hit} {...(hits.length > 1 && { back: () => setChosen(null) })} />;
    }
  }
}
