import { useState } from 'react';
import Inventory2 from '@mui/icons-material/Inventory2';
import type { Output } from '../../../shared/contract/index';
import { useQuery } from '../../hooks/useQuery';
import { useSession } from '../../hooks/useSession';
import { go } from '../../navigation/screens';
import { ListPage } from '../../scanning/ListPage';
import { useFindDocument } from '../../scanning/useFindDocument';
import { OrderList } from './OrderList';
import { find, openFor } from './ordersFound';

/** The orders to pack; a scan opens the one it belongs to. */
export function PackingListScreen() {
  const person = useSession()?.person?.id ?? null;
  return person === null ? null : <List person={person} />;
}

function List({ person }: { readonly person: number }) {
  const [tab, setTab] = useState<Tab>('toPack');
  const listed = useQuery('packing.list', {});
  const finding = useFindDocument({ find, open: (...opened) => openFor(person, ...opened) });
  return (
    <ListPage
      icon={<Inventory2 aria-hidden sx={{ fontSize: 28 }} />}
      title="Packing"
      words={words}
      listed={listed}
      tabs={tabs}
      tab={tab}
      countOf={(lists, one) => lists[one].count}
      typed="Order, reference, or serial"
      finding={finding}
      onTab={setTab}
    >
      {(lists) => (
        <OrderList
          listed={lists[tab]}
          empty={empty[tab]}
          onOpen={(order) => go({ at: 'packingOrder', order })}
        />
      )}
    </ListPage>
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
