import { useEffect, useMemo } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useStore } from 'zustand';
import { readCommand } from '../../../shared/domain/commandBarcodes';
import { Code } from '../../components/Code';
import { FaultNote } from '../../components/FaultNote';
import { Page } from '../../components/Page';
import { RefusalNote } from '../../components/RefusalNote';
import { newRequestId } from '../../hooks/requestId';
import { useQuery } from '../../hooks/useQuery';
import { useScanStep } from '../../hooks/useScanStep';
import { useSession } from '../../hooks/useSession';
import { go } from '../../navigation/screens';
import { ScanScreen } from '../../scanning/ScanScreen';
import type { PackRunner } from './packRunner';
import { packRunnerOf } from './packRunners';
import { PackingWorkplace } from './PackingWorkplace';

const toList = (): void => go({ at: 'packing' });

/** One order at the bench: every scan captures a unit for it, or says why not. */
export function PackingOrderScreen({ order }: { readonly order: string }) {
  const person = useSession()?.person?.id ?? null;
  const runner = useMemo(() => (person === null ? null : packRunnerOf(person, order)), [person, order]);
  return runner === null ? null : <OpenOrder order={order} runner={runner} />;
}

function OpenOrder({ order, runner }: { readonly order: string; readonly runner: PackRunner }) {
  const asked = useQuery('packing.order', { order });
  const state = useStore(runner.store);
  useScanStep(({ text, aim, at }) => {
    if (readCommand(text) === 'done') return toList();
    runner.send({ is: 'scanned', value: text, aim, at, by: 'scanner', request: newRequestId() });
  });

  const shown = asked.is === 'value' ? asked.value : null;
  useEffect(() => {
    if (shown !== null) runner.send({ is: 'orderRead', lines: shown.lines });
  }, [runner, shown]);
  return (
    <ScanScreen>
      <Page
        icon={
          <Button sx={{ flex: 'none', whiteSpace: 'nowrap', paddingInline: '14px' }} onClick={toList}>
            ← Orders
          </Button>
        }
        title={<Code>{order}</Code>}
        context={
          shown !== null && (
            <Box
              sx={{
                fontSize: 15,
                '& > div': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
              }}
            >
              <div>{shown.customer}</div>
              {shown.reference !== '' && <div>{shown.reference}</div>}
            </Box>
          )
        }
      >
        {asked.is === 'refused' && (
          <Box sx={{ padding: 4 }}>
            <RefusalNote refusal={asked.refusal} />
          </Box>
        )}
        {asked.is === 'fault' && (
          <Box sx={{ padding: 4 }}>
            <FaultNote fault={asked.fault} retry={asked.retry} />
          </Box>
        )}
        {shown !== null && <PackingWorkplace order={shown} state={state} send={runner.send} />}
      </Page>
    </ScanScreen>
  );
}
