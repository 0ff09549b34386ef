import UploadFile from '@mui/icons-material/UploadFile';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { Answer } from '../../../shared/contract/answer';
import type { ProductsCheck } from '../../../shared/contract/csvCheck';
import { counted } from '../../../shared/domain/figure';
import { DialogFrame } from '../../components/DialogFrame';
import { Problem } from '../../components/Problem';
import { colours } from '../../theme/tokens';
import { CsvProblems } from '../../csv/CsvProblems';
import { CsvSteps } from '../../csv/CsvSteps';
import { Tile } from '../../csv/CsvTiles';
import { recognised } from '../../csv/recognised';
import { ImportAnswers } from './ImportAnswers';

interface ImportCheckedProps {
  readonly check: ProductsCheck;
  readonly job: string;
  readonly answer: Answer<unknown> | null;
  readonly apply: () => void;
  readonly otherFile: () => void;
  readonly onClose: () => void;
}

/** A checked products file, nothing changed yet: what each row would do, and why rows are refused. */
export function ImportChecked({ check, job, answer, apply, otherFile, onClose }: ImportCheckedProps) {
  const valid = check.fresh + check.differ;
  return (
    <DialogFrame
      title="Import products"
      maxWidth="lg"
      onClose={onClose}
      actions={
        <>
          <Box sx={{ flex: 1, color: colours.ink2 }}>
            Refused rows are left out. They can be corrected and sent alone.
          </Box>
          <Button autoFocus onClick={onClose}>
            Cancel, change nothing
          </Button>
          <Button variant="contained" disabled={valid === 0} onClick={apply}>
            Apply {counted(valid, 'row')}
          </Button>
        </>
      }
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 3 }}>
        <CsvSteps at={2} />
        <Box sx={{ flex: 1 }} />
        <Button startIcon={<UploadFile aria-hidden />} onClick={otherFile}>
          Other file
        </Button>
      </Box>
      <Box sx={{ overflowWrap: 'anywhere' }}>
        <b role="status">
          {check.file}: {counted(check.rows, 'row')} checked, nothing changed yet
        </b>
        <Box sx={{ fontSize: 13, color: colours.ink2 }}>{recognised(check)}</Box>
      </Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(190px, 1fr))', gap: 3 }}>
        <Tile count={check.fresh} words="new" detail="will be created" />
        <Tile count={check.differ} words="changed" detail="will be saved" />
        <Tile count={check.same} words="the same" detail="nothing to do" />
        <Tile count={check.refused} words="refused" detail="listed below, left out" bad={check.refused > 0} />
      </Box>
      {check.refused > 0 && <CsvProblems check={check} job={job} />}
      {check.answers.length > 0 && <ImportAnswers answers={check.answers} rows={valid + check.same} />}
      <Problem answer={answer} />
    </DialogFrame>
  );
}
