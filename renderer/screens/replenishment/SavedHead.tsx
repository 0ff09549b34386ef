import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Answer } from '../../../shared/contract/answer';
import type { Output } from '../../../shared/contract';
import { Problem } from '../../components/Problem';
import { ask } from '../../hooks/askWarehouse';
import { useSession } from '../../hooks/useSession';
import { givenHead, type Head } from './head';
import { useHeadDraft } from './headDrafts';
import { HeadFields } from './HeadFields';

interface SavedHeadProps {
  readonly shown: Output<'replenishments.open'>;
  readonly mayEdit: boolean;
}

/** The head of a replenishment, with *Save* as long as it can be changed. */
export function SavedHead({ shown, mayEdit }: SavedHeadProps) {
  const { document, po, supplier, tracking } = shown;
  const stored: Head = { po, supplier, tracking, expectedOn: shown.expectedOn ?? '' };
  const [typed, setTyped] = useHeadDraft(useSession()?.person?.id ?? 0, document);
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);
  const save = async (): Promise<void> => {
    const told = await ask('replenishments.setHead', { document, ...givenHead(typed ?? stored) });
    setAnswer(told);
    if ('value' in told) setTyped(null);
  };
  return (
    <>
      <HeadFields
        head={typed ?? stored}
        {...(mayEdit && { onChange: setTyped })}
        action={
          mayEdit && (
            <Box sx={{ display: 'flex', gap: 2, alignItems: 'center' }}>
              {typed !== null && <Button onClick={() => setTyped(null)}>Discard</Button>}
              <Button
                variant={typed === null ? 'outlined' : 'contained'}
                disabled={typed === null}
                onClick={() => void save()}
              >
                Save
              </Button>
            </Box>
          )
        }
      />
      <Problem answer={answer} />
    </>
  );
}
