import { useState } from 'react';
import MoveToInbox from '@mui/icons-material/MoveToInbox';
import Box from '@mui/material/Box';
import type { Output } from '../../../shared/contract/index';
import { readCommand } from '../../../shared/domain/commandBarcodes';
import { FaultNote } from '../../components/FaultNote';
import { Page } from '../../components/Page';
import { RefusalNote } from '../../components/RefusalNote';
import { useQuery } from '../../hooks/useQuery';
import { useScanStep } from '../../hooks/useScanStep';
import { useSession } from '../../hooks/useSession';
import { go } from '../../navigation/screens';
import { ListBar } from '../../scanning/ListBar';
import { ListStrip } from '../../scanning/ListStrip';
import { ReplenishmentList } from './ReplenishmentList';
import { ScanScreen } from '../../scanning/ScanScreen';
import { useFindDocument } from './useFindDocument';

/** What can be received; a scan opens the one it belongs to. */
export function ReceivingListScreen() {
  const person = useSession()?.person?.id ?? null;
  return person === null ? null : <List person={person} />;
}

function List({ person }: { readonly person: number }) {
  const [tab, setTab] = useState<ListTab>('toReceive');
  const listed = useQuery('receiving.list', {});
  const { found, take, choose, neither } = useFindDocument(person);
  useScanStep(({ text, aim, at }) => {
    // The label that left a replenishment, read twice, has led here.
    if (readCommand(text) !== 'done') take({ value: text, aim, at, by: 'scanner' });
  });

  return (
    <ScanScreen>
      <Page icon={<MoveToInbox aria-hidden sx={{ fontSize: 28 }} />} title="Receiving">
        <Box
          sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column', gap: '14px', padding: 4 }}
        >
          <ListStrip words={words} found={found} onChoose={choose} onNeither={neither} onTryAgain={take} />
          <ListBar
            tabs={tabs.map((one) => ({
              ...one,
              count: listed.is === 'value' ? listed.value[one.tab].length : null,
            }))}
            tab={tab}
            typed="Number, or serial"
            resting={found.is === 'several'}
            onTab={setTab}
            onTyped={(value) => take({ value, aim: null, at: Date.now(), by: 'typing' })}
          />
          {listed.is === 'refused' && <RefusalNote refusal={listed.refusal} />}
          {listed.is === 'fault' && <FaultNote fault={listed.fault} retry={listed.retry} />}
          {listed.is === 'value' && (
            <ReplenishmentList
              rows={listed.value[tab]}
              empty={
                tab === 'toReceive'
                  ? 'Nothing to receive. Replenishments appear here once they are submitted.'
                  : 'Nothing was completed or closed short today.'
              }
              onOpen={(document) => go({ at: 'receivingDocument', document })}
            />
          )}
        </Box>
      </Page>
    </ScanScreen>
  );
}

type ListTab = keyof Output<'receiving.list'>;

const tabs: readonly { readonly tab: ListTab; readonly words: string }[] = [
  { tab: 'toReceive', words: 'To receive' },
  { tab: 'doneToday', words: 'Done today' },
];

const words = {
  title: 'Scan to start',
  hint: 'a replenishment, its PO or tracking number, or any unit in the box',
  documents: 'replenishments',
} as const;
