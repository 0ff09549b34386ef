import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { RefusalFacts } from '../../../../shared/domain/refusals';
import { RefusalNote } from '../../../components/RefusalNote';
import { colours, radii } from '../../../theme/tokens';

interface Props {
  readonly facts: RefusalFacts['noteChanged'];
  readonly mine: string;
  readonly takeTheirs: (text: string) => void;
}

/** Two people wrote the same note: both texts side by side. *Update* replaces the other one. */
export function NoteConflict({ facts, mine, takeTheirs }: Props) {
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      <RefusalNote refusal={{ code: 'noteChanged', facts }} />
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 3 }}>
        <Text title={facts.by === null ? 'There now' : `There now, by ${facts.by}`} text={facts.now} />
        <Text title="Yours, in the field above" text={mine} />
      </Box>
      <Box>
        <Button onClick={() => takeTheirs(facts.now)}>Take the other text into the field</Button>
      </Box>
    </Box>
  );
}

function Text({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <Box role="group" aria-label={title} sx={textStyle}>
      <Box sx={{ fontSize: 13, fontWeight: 700, color: colours.ink2 }}>{title}</Box>
      {text === '' ? '(empty)' : text}
    </Box>
  );
}

const textStyle = {
  padding: 3,
  border: `1px solid ${colours.line}`,
  borderRadius: `${radii.control}px`,
  backgroundColor: colours.bg,
  whiteSpace: 'pre-wrap',
  overflowWrap: 'anywhere',
} as const;
