import Download from '@mui/icons-material/Download';
import UploadFile from '@mui/icons-material/UploadFile';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { DialogFrame } from '../components/DialogFrame';
import { JobProgress } from '../components/JobProgress';
import { Problem } from '../components/Problem';
import { CsvSteps } from './CsvSteps';
import { CsvUnreadable } from './CsvUnreadable';
import type { CsvFileWork } from './useCsvFile';

interface ChooseFileDialogProps {
  readonly title: string;
  readonly file: CsvFileWork;
  /** What the file holds. */
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** Step 1 and 2 of a file: chosen, and checked with progress; why it cannot be used. */
export function ChooseFileDialog({ title, file, children, onClose }: ChooseFileDialogProps) {
  const { check, checking, running, answer, choose, template, cancel } = file;
  return (
    <DialogFrame
      title={title}
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
      <Box>{children}</Box>
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
