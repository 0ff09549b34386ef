import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { readCommand } from '../../../shared/domain/commandBarcodes';
import { newRequestId } from '../../hooks/requestId';
import { useQuery } from '../../hooks/useQuery';
import { useScanStep } from '../../hooks/useScanStep';
import { useSession } from '../../hooks/useSession';
import { go } from '../../navigation/screens';
import { DocumentPage } from '../../scanning/DocumentPage';
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
    <DocumentPage
      back="Orders"
      onBack={toList}
      number={order}
      asked={asked}
      about={({ customer, reference }) => [customer, reference]}
    >
      {(one) => <PackingWorkplace order={one} state={state} send={runner.send} />}
    </DocumentPage>
  );
}
