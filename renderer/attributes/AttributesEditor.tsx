import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type ReactNode, useState } from 'react';
import type { Answer } from '../../shared/contract/answer';
import type { Attribute } from '../../shared/contract/attributes';
import { mostAttributes } from '../../shared/domain/attributes';
import { DialogFrame } from '../components/DialogFrame';
import { Problem } from '../components/Problem';
import { Unsaved } from '../components/Unsaved';
import { useLeaving } from '../hooks/useLeaving';
import { AttributeNames, attributeNamesId } from './AttributeNames';
import { AttributeRow } from './AttributeRow';
import { same } from '../hooks/same';

interface Row extends Attribute {
  readonly key: number;
}

let lastKey = 0;
const rowOf = ({ name, value }: Attribute): Row => ({ name, value, key: (lastKey += 1) });
const filled = (rows: readonly Row[]): Attribute[] =>
  rows
    .map(({ name, value }) => ({ name: name.trim(), value: value.trim() }))
    .filter(({ name, value }) => name !== '' || value !== '');

interface AttributesEditorProps {
  /** Whose attributes. */
  readonly about: ReactNode;
  readonly none: string;
  /** What stood there when the dialog was opened; another one's change meanwhile is told when saving. */
  readonly stored: readonly Attribute[];
  readonly save: (was: Attribute[], attributes: Attribute[]) => Promise<Answer<unknown>>;
  readonly onClose: () => void;
}

/** Attributes: view, edit, delete; *Save*. */
export function AttributesEditor({ about, none, stored, save, onClose }: AttributesEditorProps) {
  const [was] = useState(stored);
  const [rows, setRows] = useState<readonly Row[]>(() => was.map(rowOf));
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);
  const [busy, setBusy] = useState(false);
  const { asking, leave, stay } = useLeaving(!same(filled(rows), was), onClose);
  const saveNow = async (): Promise<void> => {
    setAnswer(null);
    setBusy(true);
    const next = await save([...was], filled(rows));
    setBusy(false);
    if ('value' in next) onClose();
    else setAnswer(next);
  };
  const change = (row: Row): void => setRows(rows.map((other) => (other.key === row.key ? row : other)));
  return (
    <DialogFrame
      title="Attributes"
      maxWidth="md"
      onClose={leave}
      actions={
        asking ? (
          <Unsaved keep={stay} discard={onClose} />
        ) : (
          <>
            <Button
              sx={{ marginRight: 'auto' }}
              disabled={rows.length >= mostAttributes}
              onClick={() => setRows([...rows, rowOf({ name: '', value: '' })])}
            >
              Add an attribute
            </Button>
            <Button onClick={leave}>Cancel</Button>
            <Button variant="contained" disabled={busy} onClick={() => void saveNow()}>
              Save
            </Button>
          </>
        )
      }
    >
      <Box>{about}</Box>
      {rows.length === 0 && <Box>{none}</Box>}
      {rows.map((row, place) => (
        <AttributeRow
          key={row.key}
          place={place + 1}
          name={row.name}
          value={row.value}
          names={attributeNamesId}
          change={(part) => change({ ...row, ...part })}
          remove={() => setRows(rows.filter((other) => other.key !== row.key))}
        />
      ))}
      <AttributeNames />
      <Problem answer={answer} />
    </DialogFrame>
  );
}
