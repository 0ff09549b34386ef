import Box from '@mui/material/Box';
import { useState } from 'react';
import type { Output } from '../../../shared/contract';
import { mayDo } from '../../../shared/domain/permissions';
import { Code } from '../../components/Code';
import { Pager } from '../../components/Pager';
import { StatusChip } from '../../components/StatusChip';
import { useQuery } from '../../hooks/useQuery';
import { useSession } from '../../hooks/useSession';
import { SerialActs } from './SerialActs';
import { colours } from '../../theme/tokens';
import { linesStyle } from '../../components/linesStyle';

const pageSize = 100;

type Listed = Output<'replenishments.serials'>['serials'][number];

const hows = { generated: 'generated', byHand: 'by hand', registered: 'registered' } as const;

/** The serials of a replenishment's line, page by page, with where each one stands. */
export function LineSerials({ document, line }: { readonly document: string; readonly line: number }) {
  const [from, setFrom] = useState(0);
  const listed = useQuery('replenishments.serials', { document, line, from, count: pageSize });
  const mayChange = mayDo('correctValue', useSession()?.person?.roles ?? []);
  if (listed.is !== 'value') return null;
  const { total, serials } = listed.value;
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Box sx={{ maxHeight: 420, overflowY: 'auto' }} tabIndex={0} role="group" aria-label="Serials">
        <Box component="table" sx={linesStyle}>
          <thead>
            <tr>
              <th scope="col" className="figure">
                No.
              </th>
              <th scope="col">Serial</th>
              <th scope="col">Made</th>
              <th scope="col">Status</th>
              {mayChange && <th scope="col" aria-label="Change" />}
            </tr>
          </thead>
          <tbody>
            {serials.map((serial) => (
              <tr key={serial.place}>
                <td className="figure">{serial.place}</td>
                <td>
                  <Code bold>{serial.value}</Code>
                </td>
                <td>{hows[serial.how]}</td>
                <td>
                  <Standing serial={serial} />
                </td>
                {mayChange && (
                  <td>
                    <SerialActs document={document} line={line} serial={serial} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </Box>
      </Box>
      <Pager from={from} pageSize={pageSize} total={total} onFrom={setFrom} />
    </Box>
  );
}

function Standing({ serial: { state, status } }: { readonly serial: Listed }) {
  if (status === null) return <>on the line only</>;
  return (
    <Box sx={{ display: 'flex', gap: 2, alignItems: 'center' }}>
      <StatusChip status={status} />
      {state === 'notExpected' && (
        <Box component="span" sx={{ color: colours.ink2 }}>
          not expected any more
        </Box>
      )}
      {state === 'expected' && status === 'Out' && (
        <Box component="span" sx={{ color: colours.ink2 }}>
          expected to come back
        </Box>
      )}
    </Box>
  );
}
