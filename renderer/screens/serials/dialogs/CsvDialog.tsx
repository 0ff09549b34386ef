import Download from '@mui/icons-material/Download';
import UploadFile from '@mui/icons-material/UploadFile';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Answer } from '../../../../shared/contract/answer';
import { attributesCsv } from '../../../../shared/domain/attributesCsv';
import { DialogFrame } from '../../../components/DialogFrame';
import { Problem } from '../../../components/Problem';
import { ask } from '../../../hooks/askWarehouse';
import { useJob } from '../../../hooks/useJob';
import { CsvApplied } from './CsvApplied';
import { CsvChecked } from './CsvChecked';
import { CsvSteps } from '../../../csv/CsvSteps';
import { CsvUnreadable } from '../../../csv/CsvUnreadable';
import { JobProgress } from '../../../components/JobProgress';
import { closeDialog } from './openDialog';

/** *Add Attributes By CSV*: choose, check, apply. Source: customer's page, "Add attributes by CSV". */
export function CsvDialog() {
  const [check, setCheck] = useState<string | null>(null);
  const [apply, setApply] = useState<string | null>(null);
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);
  const checking = useJob(check);
  const choose = async (): Promise<void> => {
    setAnswer(null);
    const opened = await ask('attributes.openCsv', {});
    if (!('value' in opened)) return setAnswer(opened);
    if (opened.value.job !== null) setCheck(opened.value.job);
  };
  const template = async (): Promise<void> => {
    setAnswer(null);
    const saved = await ask('attributes.saveTemplate', {});
    if (!('value' in saved)) setAnswer(saved);
  };
  if (apply !== null) return <CsvApplied job={apply} />;
  if (check !== null && checking?.is === 'done' && checking.result.of === 'csvCheck') {
    const applyIt = (overwrite: boolean): void =>
      void ask('attributes.applyCsv', { check, overwrite }).then((started) => {
        if ('value' in started) setApply(started.value.job);
        else setAnswer(started);
      });
    return (
      <CsvChecked
        check={checking.result}
        job={check}
        answer={answer}
        apply={applyIt}
        otherFile={() => void choose()}
        template={() => void template()}
      />
    );
  }
  const running = check !== null && (checking === null || checking.is === 'running');
  const cancel = (): void => void (check !== null && ask('jobs.cancel', { job: check }));
  return (
    <DialogFrame
      title="Add Attributes By CSV"
      maxWidth="md"
      onClose={running ? cancel : closeDialog}
      actions={
        running ? (
          <Button onClick={cancel}>Cancel</Button>
        ) : (
          <>
            <Button onClick={closeDialog}>Close</Button>
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
        One row for each serial and attribute: {attributesCsv.map(({ title }) => title).join(', ')}. The file
        is checked first; nothing changes before you apply it.
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
