import Download from '@mui/icons-material/Download';
import UploadFile from '@mui/icons-material/UploadFile';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Answer } from '../../../../shared/contract/answer';
import type { CsvCheck } from '../../../../shared/contract/csvCheck';
import { DialogFrame } from '../../../components/DialogFrame';
import { Problem } from '../../../components/Problem';
import { colours, radii } from '../../../theme/tokens';
import { CsvProblems } from '../../../csv/CsvProblems';
import { CsvSteps } from '../../../csv/CsvSteps';
import { CsvTiles } from '../../../csv/CsvTiles';
import { counted } from '../../../../shared/domain/figure';
import { closeDialog } from './openDialog';
import { recognised } from '../../../csv/recognised';

interface Props {
  readonly check: CsvCheck;
  readonly job: string;
  readonly answer: Answer<unknown> | null;
  readonly apply: (overwrite: boolean) => void;
  readonly otherFile: () => void;
  readonly template: () => void;
}

/** A checked file, nothing changed yet: what each row would do, why rows are refused, and the choice to apply. */
export function CsvChecked({ check, job, answer, apply, otherFile, template }: Props) {
  const [overwrite, setOverwrite] = useState(false);
  const valid = check.fresh + (overwrite ? check.differ : 0);
  return (
    <DialogFrame
      title="Add Attributes By CSV"
      maxWidth="lg"
      onClose={closeDialog}
      actions={
        <>
          <Box sx={{ flex: 1, color: colours.ink2 }}>
            The valid rows are applied in one step, or none is. Refused rows can be corrected and sent alone.
          </Box>
          <Button autoFocus onClick={closeDialog}>
            Cancel, change nothing
          </Button>
          <Button variant="contained" disabled={valid === 0} onClick={() => apply(overwrite)}>
            Apply the {counted(valid, 'valid row')}
          </Button>
        </>
      }
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 3 }}>
        <CsvSteps at={2} />
        <Box sx={{ flex: 1 }} />
        <Button startIcon={<Download aria-hidden />} onClick={template}>
          Download Template
        </Button>
        <Button startIcon={<UploadFile aria-hidden />} onClick={otherFile}>
          Other file
        </Button>
      </Box>
      <Box sx={fileStyle}>
        <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
          <b role="status">
            {check.file}: {counted(check.rows, 'row')} checked, nothing changed yet
          </b>
          <Box sx={{ fontSize: 13, color: colours.ink2 }}>{recognised(check)}</Box>
        </Box>
        <label>
          <input
            type="checkbox"
            checked={overwrite}
            onChange={(event) => setOverwrite(event.target.checked)}
          />{' '}
          Overwrite existing values
        </label>
      </Box>
      <CsvTiles check={check} overwrite={overwrite} />
      {check.refused > 0 && <CsvProblems check={check} job={job} />}
      <Problem answer={answer} />
    </DialogFrame>
  );
}

const fileStyle = {
  display: 'flex',
  alignItems: 'center',
  gap: 4,
  padding: 3,
  border: `1px solid ${colours.line}`,
  borderRadius: `${radii.card}px`,
  '& label': { display: 'flex', alignItems: 'center', gap: 2, fontWeight: 700, cursor: 'pointer' },
  '& input': { width: 22, height: 22, margin: 0, accentColor: colours.primary },
} as const;
