import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { AttributesEditor } from '../../../attributes/AttributesEditor';
import { DialogFrame } from '../../../components/DialogFrame';
import { FaultNote } from '../../../components/FaultNote';
import { RefusalNote } from '../../../components/RefusalNote';
import { ask } from '../../../hooks/askWarehouse';
import { useQuery } from '../../../hooks/useQuery';
import { type AboutSerial, closeDialog } from './openDialog';

/** *Attributes* of one serial: view, edit, delete; *Save*. Source: customer's page, "Per-row menu". */
export function AttributesDialog({ about }: { readonly about: AboutSerial }) {
  const { serialId, sku, serial } = about;
  const answer = useQuery('attributes.ofSerial', { serialId });
  switch (answer.is) {
    case 'waiting':
      return null;
    case 'refused':
      return <Unreadable>{<RefusalNote refusal={answer.refusal} />}</Unreadable>;
    case 'fault':
      return <Unreadable>{<FaultNote fault={answer.fault} retry={answer.retry} />}</Unreadable>;
    case 'value':
      return (
        <AttributesEditor
          about={
            <>
              {sku} · <Box component="bdi">{serial}</Box>
            </>
          }
          none="This serial has no attributes yet."
          stored={answer.value.attributes}
          save={(was, attributes) => ask('attributes.save', { serialId, was, attributes })}
          onClose={closeDialog}
        />
      );
  }
}

function Unreadable({ children }: { readonly children: React.ReactNode }) {
  return (
    <DialogFrame
      title="Attributes"
      onClose={closeDialog}
      actions={<Button onClick={closeDialog}>Close</Button>}
    >
      {children}
    </DialogFrame>
  );
}
