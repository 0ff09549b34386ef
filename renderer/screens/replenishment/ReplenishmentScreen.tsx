import { FaultNote } from '../../components/FaultNote';
import { Page } from '../../components/Page';
import { RefusalNote } from '../../components/RefusalNote';
import { useQuery } from '../../hooks/useQuery';
import { BackButton } from './BackButton';
import { OpenReplenishment } from './OpenReplenishment';

/** One replenishment at the desk. */
export function ReplenishmentScreen({ document }: { readonly document: string }) {
  const opened = useQuery('replenishments.open', { document });
  if (opened.is === 'value') return <OpenReplenishment shown={opened.value} />;
  return (
    <Page icon={<BackButton />} title={document}>
      {opened.is === 'refused' && <RefusalNote refusal={opened.refusal} />}
      {opened.is === 'fault' && <FaultNote fault={opened.fault} retry={opened.retry} />}
    </Page>
  );
}
