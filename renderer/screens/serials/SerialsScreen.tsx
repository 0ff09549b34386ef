import { mayDo } from '../../../shared/domain/permissions';
import { BarcodeIcon } from '../../components/BarcodeIcon';
import { Page } from '../../components/Page';
import { useSession } from '../../hooks/useSession';
import { NeedsOmsAccount } from './NeedsOmsAccount';
import { SerialsList } from './SerialsList';

/** Inventory → Serials. Source: customer's page, "Serials table" and "Page is blank below the header". */
export function SerialsScreen() {
  const person = useSession()?.person;
  if (person == null) return null;
  return (
    <Page icon={<BarcodeIcon />} title="Serials" context="Inventory">
      {mayDo('serialsPage', person.roles) ? (
        <SerialsList person={person.id} mayEditWmsNotes={mayDo('wmsNotes', person.roles)} />
      ) : (
        <NeedsOmsAccount roles={person.roles} />
      )}
    </Page>
  );
}
