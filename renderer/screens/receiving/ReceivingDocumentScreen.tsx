import { readCommand } from '../../../shared/domain/commandBarcodes';
import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { newRequestId } from '../../hooks/requestId';
import { useKeys } from '../../hooks/useKeys';
import { useQuery } from '../../hooks/useQuery';
import { useScanStep } from '../../hooks/useScanStep';
import { useSession } from '../../hooks/useSession';
import { go } from '../../navigation/screens';
import { ReceivingWorkplace } from './ReceivingWorkplace';
import { DocumentPage } from '../../scanning/DocumentPage';
import type { ScanRunner } from './scanRunner';
import { enter, scanRunnerOf } from './scanRunners';

const toList = (): void => go({ at: 'receiving' });

/** One replenishment at the dock: every scan receives a unit, or says why not. */
export function ReceivingDocumentScreen({ document }: { readonly document: string }) {
  const person = useSession()?.person?.id ?? null;
  const runner = useMemo(() => (person === null ? null : scanRunnerOf(person, document)), [person, document]);
  return runner === null ? null : <OpenDocument document={document} runner={runner} />;
}

function OpenDocument({ document, runner }: { readonly document: string; readonly runner: ScanRunner }) {
  const asked = useQuery('receiving.document', { document });
  const state = useStore(runner.store);
  useEffect(() => void enter(runner), [runner]);
  useScanStep(({ text, aim, at }) => {
    if (readCommand(text) === 'done') return toList();
    runner.send({ is: 'scanned', value: text, aim, at, by: 'scanner', request: newRequestId() });
  });
  useKeys({ F9: toList });

  const shown = asked.is === 'value' ? asked.value : null;
  useEffect(() => {
    if (shown === null) return;
    const { lines, undoable, receipts } = shown;
    runner.send({ is: 'documentRead', known: { lines, undoable, newest: receipts[0]?.receipt ?? null } });
  }, [runner, shown]);
  return (
    <DocumentPage
      back="List"
      onBack={toList}
      number={document}
      asked={asked}
      about={({ supplier, po }) => [supplier, po === '' ? '' : `PO ${po}`]}
    >
      {(one) => <ReceivingWorkplace document={one} state={state} send={runner.send} onFinish={toList} />}
    </DocumentPage>
  );
}
