import { useState } from 'react';
import MoveToInbox from '@mui/icons-material/MoveToInbox';
import type { Output } from '../../../shared/contract/index';
import { useQuery } from '../../hooks/useQuery';
import { useSession } from '../../hooks/useSession';
import { go } from '../../navigation/screens';
import { ListPage } from '../../scanning/ListPage';
import { useFindDocument } from '../../scanning/useFindDocument';
import { ReplenishmentList } from './ReplenishmentList';
import { find, openFor } from './replenishmentsFound';

/** What can be received; a scan opens the one it belongs to. */
export function ReceivingListScreen() {
  const person = useSession()?.person?.id ?? null;
  return person === null ? null : <List person={person} />;
}

function List({ person }: { readonly person: number }) {
  const [tab, setTab] = useState<Tab>('toReceive');
  const listed = useQuery('receiving.list', {});
  const finding = useFindDocument({ find, open: (...opened) => openFor(person, ...opened) });
  return (
    <ListPage
      icon={<MoveToInbox aria-hidden sx={{ fontSize: 28 }} />}
      title="Receiving"
      words={words}
      listed={listed}
      tabs={tabs}
      tab={tab}
      countOf={(lists, one) => lists[one].length}
      typed="Number, or serial"
      finding={finding}
      onTab={setTab}
    >
      {(lists) => (
        <ReplenishmentList
          rows={lists[tab]}
          empty={empty[tab]}
          onOpen={(document) => go({ at: 'receivingDocument', document })}
        />
      )}
    </ListPage>
  );
}

type Tab = keyof Output<'receiving.list'>;

const tabs: readonly { readonly tab: Tab; readonly words: string }[] = [
  { tab: 'toReceive', words: 'To receive' },
  { tab: 'doneToday', words: 'Done today' },
];

const empty: Readonly<Record<Tab, string>> = {
  toReceive: 'Nothing to receive. Replenishments appear here once they are submitted.',
  doneToday: 'Nothing was completed or closed short today.',
};

const words = {
  title: 'Scan to start',
  hint: 'a replenishment, its PO or tracking number, or any unit in the box',
  documents: 'replenishments',
} as const;
