import Download from '@mui/icons-material/Download';
import UploadFile from '@mui/icons-material/UploadFile';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Answer } from '../../../shared/contract/answer';
import { DialogFrame } from '../../components/DialogFrame';
import { JobProgress } from '../../components/JobProgress';
import { Problem } from '../../components/Problem';
import { ask } from '../../hooks/askWarehouse';
import { useJob } from '../../hooks/useJob';
import { CsvSteps } from '../../csv/CsvSteps';
import { CsvUnreadable } from '../../csv/CsvUnreadable';
import { ImportApplied } from './ImportApplied';
import { ImportChecked } from './ImportChecked';

/** *Import products*: choose a file, see what each row would do, apply. */
export function ImportDialog({ onClose }: { readonly onClose: () => void }) {
  const [check, setCheck] = useState<string | null>(null);
  const [apply, setApply] = useState<string | null>(null);
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);
  const checking = useJob(check);
  const choose = async (): Promise<void> => {
    setAnswer(null);
    const opened = await ask('products.openCsv', {});
    if (!('value' in opened)) return setAnswer(opened);
    if (opened.value.job !== null) setCheck(opened.value.job);
  };
  const template = async (): Promise<void> => {
    setAnswer(null);
    const saved = await ask('products.saveTemplate', {});
    if (!('value' in saved)) setAnswer(saved);
  };
  if (apply !== null) return <ImportApplied job={apply} onClose={onClose} />;
  if (check !== null && checking?.is === 'done' && checking.result.of === 'productsCheck') {
    const applyIt = async (): Promise<void> => {
      const started = await ask('products.applyCsv', { check });
      if ('value' in started) setApply(started.value.job);
      else setAnswer(started);
    };
    return (
      <ImportChecked
        check={checking.result}
        job={check}
        answer={answer}
        apply={() => void applyIt()}
        otherFile={() => void choose()}
        onClose={onClose}
      />
    );
  }
  const running = check !== null && (checking === null || checking.is === 'running');
  const cancel = (): void => void (check !== null && ask('jobs.cancel', { job: check }));
  return (
    <DialogFrame
      title="Import products"
      maxWidth="md"
      onClose={running ? cancel : onClose}
      actions={
        running ? (
          <Button onClick={cancel}>Cancel</Button>
        ) : (
          <>
            <Button onClick={onClose}>Close</Button>
            <Button
              variant="contained"
              startIcon={<UploadFile aria-hidden />}
              autoFocus
              onClick={() => void choose()}
            >
              {check === null ? 'Upload a file…' : 'Other file…'}
            </Button>
          </>
        )
      }
    >
      <CsvSteps at={running ? 2 : 1} />
      <Box>
        One row for each SKU. The column SKU names the product; what the file has no column for stays as it
        is. SKU and Serial alone change the Serial of many. The file is checked first; nothing changes before
        you apply it.
      </Box>
      <Box>
        <Button startIcon={<Download aria-hidden />} onClick={() => void template()}>
          Download Template
        </Button>
      </Box>
      <Problem answer={answer} />
      {running && <JobProgress state={checking} units="parts read" />}
      {check !== null && !running && checking?.is === 'refused' && (
        <CsvUnreadable refusal={checking.refusal} />
      )}
      {check !== null && !running && checking?.is !== 'refused' && <JobProgress state={checking} units="" />}
    </DialogFrame>
  );
}
