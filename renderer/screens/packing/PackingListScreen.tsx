import { useState } from 'react';
import Inventory2 from '@mui/icons-material/Inventory2';
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
import { ScanScreen } from '../../scanning/ScanScreen';
import { OrderList } from './OrderList';
import { useFindOrder } from './useFindOrder';

/** The orders to pack; a scan opens the one it belongs to. */
export function PackingListScreen() {
  const person = useSession()?.person?.id ?? null;
  return person === null ? null : <List person={person} />;
}

function List({ person }: { readonly person: number }) {
  const [tab, setTab] = useState<Tab>('toPack');
  const listed = useQuery('packing.list', {});
  const { found, take, choose, neither } = useFindOrder(person);
  useScanStep(({ text, aim, at }) => {
    // The label that left an order, read twice, has led here.
    if (readCommand(text) !== 'done') take({ value: text, aim, at, by: 'scanner' });
  });

  return (
    <ScanScreen>
      <Page icon={<Inventory2 aria-hidden sx={{ fontSize: 28 }} />} title="Packing">
        <Box
          sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column', gap: '14px', padding: 4 }}
        >
          <ListStrip words={words} found={found} onChoose={choose} onNeither={neither} onTryAgain={take} />
          <ListBar
            tabs={tabs.map((one) => ({
              ...one,
              count: listed.is === 'value' ? listed.value[one.tab].count : null,
            }))}
            tab={tab}
            typed="Order, reference, or serial"
            resting={found.is === 'several'}
            onTab={setTab}
            onTyped={(value) => take({ value, aim: null, at: Date.now(), by: 'typing' })}
          />
          {listed.is === 'refused' && <RefusalNote refusal={listed.refusal} />}
          {listed.is === 'fault' && <FaultNote fault={listed.fault} retry={listed.retry} />}
          {listed.is === 'value' && (
            <OrderList
              listed={listed.value[tab]}
              empty={empty[tab]}
              onOpen={(order) => go({ at: 'packingOrder', order })}
            />
          )}
        </Box>
      </Page>
    </ScanScreen>
  );
}

type Tab = keyof Output<'packing.list'>;

const tabs: readonly { readonly tab: Tab; readonly words: string }[] = [
  { tab: 'toPack', words: 'To pack' },
  { tab: 'onHold', words: 'On hold' },
  { tab: 'shippedToday', words: 'Shipped today' },
];

const empty: Readonly<Record<Tab, string>> = {
  toPack: 'Nothing to pack. Orders appear here as they come in.',
  onHold: 'No order is on hold.',
  shippedToday: 'Nothing was shipped today.',
};

const words = {
  title: 'Scan an order to pack it',
  hint: 'its number, its reference, or a unit that is reserved for it',
  documents: 'orders',
} as const;
