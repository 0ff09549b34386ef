import Help from '@mui/icons-material/Help';
import Report from '@mui/icons-material/Report';
import Box from '@mui/material/Box';
import { refusalText } from '../../shared/domain/refusals';
import { FaultNote } from '../components/FaultNote';
import { ScanStrip } from '../components/ScanStrip';
import { stripStyle } from '../components/stripStyle';
import { useClock } from '../hooks/useClock';
import { tileColours } from '../theme/tokens';
import { Chooser } from './Chooser';
import type { Found, ListScan, Match } from './documentFinder';

/** What the strip says before a scan, and what the list's documents are called. */
export interface ListWords {
  readonly title: string;
  readonly hint: string;
  readonly documents: string;
}

interface ListStripProps {
  readonly words: ListWords;
  readonly found: Found;
  readonly onChoose: (document: string) => void;
  readonly onNeither: () => void;
  readonly onTryAgain: (scan: ListScan) => void;
}

/** What a scan does here, and what the last one came to when it opened nothing. */
export function ListStrip({ words, found, onChoose, onNeither, onTryAgain }: ListStripProps) {
  switch (found.is) {
    case 'nothing':
      return <ScanStrip title={words.title} hint={words.hint} />;
    case 'refused':
      return <RefusedStrip found={found} />;
    case 'several':
      return (
        <WhichOne
          value={found.value}
          documents={words.documents}
          matches={found.matches}
          onChoose={onChoose}
          onNeither={onNeither}
        />
      );
    case 'fault':
      return <FaultNote fault={found.fault} retry={() => onTryAgain(found.scan)} />;
  }
}

function RefusedStrip({ found }: { readonly found: Found & { readonly is: 'refused' } }) {
  const { reason, remedy } = refusalText(found.refusal, useClock());
  return (
    <Box
      role="alert"
      sx={{ ...stripStyle, backgroundColor: tileColours.refused.fill, color: tileColours.refused.text }}
    >
      <Report aria-hidden sx={{ fontSize: 64, flex: 'none' }} />
      <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        <Box sx={{ fontSize: 26, fontWeight: 700, lineHeight: 1.2 }}>{reason}</Box>
        <Box sx={{ fontSize: 19, lineHeight: 1.3 }}>
          {remedy} <b>Nothing has changed.</b>
        </Box>
      </Box>
    </Box>
  );
}

interface WhichOneProps {
  readonly value: string;
  readonly documents: string;
  readonly matches: readonly Match[];
  readonly onChoose: (document: string) => void;
  readonly onNeither: () => void;
}

function WhichOne({ value, documents, matches, onChoose, onNeither }: WhichOneProps) {
  const cards = matches.map(({ document, subtitle, detail }) => {
    return { key: document, title: document, subtitle, detail };
  });
  return (
    <Box
      sx={{
        ...stripStyle,
        flexDirection: 'column',
        alignItems: 'stretch',
        gap: 3,
        maxHeight: '75%',
        backgroundColor: tileColours.whichOne.fill,
        color: tileColours.whichOne.text,
      }}
    >
      <Box role="status" sx={{ display: 'flex', alignItems: 'center', gap: 4, overflowWrap: 'anywhere' }}>
        <Help aria-hidden sx={{ fontSize: 64, flex: 'none' }} />
        <Box>
          <Box sx={{ fontSize: 48, fontWeight: 700, lineHeight: 1.15 }}>Which one?</Box>
          <Box sx={{ fontSize: 20 }}>{`${value} is on ${matches.length} ${documents}. Choose:`}</Box>
        </Box>
      </Box>
      <Chooser
        cards={cards}
        neither={matches.length === 2 ? 'Neither: nothing is opened' : 'None: nothing is opened'}
        onChoose={onChoose}
        onNeither={onNeither}
      />
    </Box>
  );
}
