import UploadFile from '@mui/icons-material/UploadFile';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { Answer } from '../../../shared/contract/answer';
import type { CsvCheck } from '../../../shared/contract/csvCheck';
import { counted } from '../../../shared/domain/figure';
import { DialogFrame } from '../../components/DialogFrame';
import { Problem } from '../../components/Problem';
import { CsvProblems } from '../../csv/CsvProblems';
import { CsvSteps } from '../../csv/CsvSteps';
import { Tile } from '../../csv/CsvTiles';
import { recognised } from '../../csv/recognised';
import { colours } from '../../theme/tokens';

interface StockCheckedProps {
  readonly check: CsvCheck;
  readonly job: string;
  readonly answer: Answer<unknown> | null;
  readonly receive: () => void;
  readonly otherFile: () => void;
  readonly onClose: () => void;
}

/** A checked opening stock, nothing changed yet: what would be received, and why rows are refused. */
export function StockChecked({ check, job, answer, receive, otherFile, onClose }: StockCheckedProps) {
  return (
    <DialogFrame
      title="Opening stock"
      maxWidth="md"
      onClose={onClose}
      actions={
        <>
          <Button autoFocus onClick={onClose}>
            Cancel, change nothing
          </Button>
          <Button startIcon={<UploadFile aria-hidden />} onClick={otherFile}>
            Other file
          </Button>
          <Button variant="contained" disabled={check.fresh === 0} onClick={receive}>
            {`Receive the ${counted(check.fresh, 'valid row')}`}
          </Button>
        </>
      }
    >
      <CsvSteps at={2} />
      <Box sx={{ overflowWrap: 'anywhere' }}>
        <b role="status">{`${check.file}: ${counted(check.rows, 'row')} checked, nothing changed yet`}</b>
        <Box sx={{ fontSize: 13, color: colours.ink2 }}>{recognised(check)}</Box>
      </Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 3 }}>
        <Tile count={check.fresh} words="will be received" detail="all of them, or none" />
        <Tile
          count={check.refused}
          words="refused"
          detail="left out; correct them and send them alone"
          bad={check.refused > 0}
        />
      </Box>
      {check.refused > 0 && <CsvProblems check={check} job={job} />}
      <Problem answer={answer} />
    </DialogFrame>
  );
}
