import { useState } from 'react';
import People from '@mui/icons-material/People';
import PersonAdd from '@mui/icons-material/PersonAdd';
import Button from '@mui/material/Button';
import { FaultNote } from '../../components/FaultNote';
import { ListWithPanel } from '../../components/ListWithPanel';
import { Page } from '../../components/Page';
import { RefusalNote } from '../../components/RefusalNote';
import { useQuery } from '../../hooks/useQuery';
import { AccountPanel } from './AccountPanel';
import { AccountsTable } from './AccountsTable';
import { AddPersonPanel } from './AddPersonPanel';

type Shown =
  { readonly is: 'nobody' } | { readonly is: 'adding' } | { readonly is: 'one'; readonly id: number };

/** Who may work here and as what: the owner's page. */
export function PeopleScreen() {
  const listed = useQuery('people.list', {});
  const [shown, setShown] = useState<Shown>({ is: 'nobody' });
  const close = (): void => setShown({ is: 'nobody' });
  const accounts = listed.is === 'value' ? listed.value.accounts : [];
  const one = accounts.find(({ id }) => shown.is === 'one' && id === shown.id);
  return (
    <Page
      icon={<People aria-hidden />}
      title="People"
      context={listed.is === 'value' && `${accounts.filter(({ active }) => active).length} may sign in`}
      actions={
        <Button
          variant="contained"
          startIcon={<PersonAdd aria-hidden />}
          onClick={() => setShown({ is: 'adding' })}
        >
          Add person
        </Button>
      }
    >
      {listed.is === 'refused' && <RefusalNote refusal={listed.refusal} />}
      {listed.is === 'fault' && <FaultNote fault={listed.fault} retry={listed.retry} />}
      {listed.is === 'value' && (
        <ListWithPanel
          list={
            <AccountsTable
              accounts={accounts}
              open={one?.id ?? null}
              onOpen={(id) => setShown({ is: 'one', id })}
            />
          }
          panel={
            shown.is === 'adding' ? (
              <AddPersonPanel onClose={close} />
            ) : one === undefined ? null : (
              <AccountPanel key={one.id} account={one} onClose={close} />
            )
          }
        />
      )}
    </Page>
  );
}
