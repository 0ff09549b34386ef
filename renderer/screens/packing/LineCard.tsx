import { useEffect, useRef } from 'react';
import CheckCircle from '@mui/icons-material/CheckCircle';
import ContentPaste from '@mui/icons-material/ContentPaste';
import StickyNote2 from '@mui/icons-material/StickyNote2Outlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ButtonBase from '@mui/material/ButtonBase';
import type { CapturedSerial, PackingLine } from '../../../shared/contract/packing';
import { Code } from '../../components/Code';
import { colours, radii } from '../../theme/tokens';
import { CountField } from './CountField';
import { howText } from './howText';
import { capturedOn } from './orderProgress';
import { missingOn } from './packState';
import { SerialChips } from './SerialChips';

interface LineCardProps {
  readonly line: PackingLine;
  /** The line of the last capture. */
  readonly framed: boolean;
  /** The open step's line. */
  readonly step: boolean;
  /** The bin that was scanned to take its units from, or null. */
  readonly bin: string | null;
  readonly packable: boolean;
  readonly onChoose: () => void;
  readonly onCount: (by: number) => void;
  readonly onList: () => void;
  readonly onTakeBack: (serial: CapturedSerial) => void;
}

/** A line: what it needs, large enough to read standing; what is captured, each serial with its way back. */
export function LineCard(props: LineCardProps) {
  const { line, framed, step, bin, packable } = props;
  const card = useRef<HTMLLIElement>(null);
  const inHand = framed || step;
  useEffect(() => {
    if (inHand) card.current?.scrollIntoView({ block: 'nearest' });
  }, [inHand]);
  const missing = missingOn(line);
  const counts = line.workflow === 'No' || line.optional;
  const notes = [...new Set(line.serials.map(({ omsNotes }) => omsNotes).filter((note) => note !== ''))];
  return (
    <Box
      component="li"
      ref={card}
      sx={{
        ...cardStyle,
        borderColor: inHand ? colours.primary : colours.line,
        boxShadow: inHand ? `inset 0 0 0 1px ${colours.primary}` : 'none',
        backgroundColor: step ? colours.tint : colours.surface,
      }}
    >
      <Need missing={missing} shipped={!packable} />
      <Box sx={{ minWidth: 0, display: 'flex', flexDirection: 'column', gap: 2 }}>
        <ButtonBase aria-pressed={step} disabled={!packable} onClick={props.onChoose} sx={headStyle}>
          <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 2, width: '100%' }}>
            <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
              <Box
                component="span"
                sx={{ display: 'inline-block', fontSize: 20, fontWeight: 700, marginRight: 2 }}
              >
                {line.sku}
              </Box>
              <Box component="span" sx={{ color: colours.ink2 }}>
                {line.name}
              </Box>
            </Box>
            <Box component="span" sx={workflowStyle}>
              {line.workflow}
            </Box>
            <Box sx={{ fontSize: 19, fontWeight: 700, whiteSpace: 'nowrap', minWidth: 64, textAlign: 'end' }}>
              {`${packable ? capturedOn(line) : line.shipped} of ${line.units}`}
            </Box>
          </Box>
          {packable && (
            <Box sx={{ fontSize: 16, color: colours.ink2 }}>
              {howText(line)}
              <From line={line} bin={bin} />
            </Box>
          )}
        </ButtonBase>
        {notes.map((note) => (
          <Box key={note} sx={{ display: 'flex', gap: 1, fontSize: 15, overflowWrap: 'anywhere' }}>
            <StickyNote2 aria-hidden sx={{ fontSize: 20 }} />
            {`OMS note: ${note}`}
          </Box>
        ))}
        <SerialChips serials={line.serials} onTakeBack={packable ? props.onTakeBack : null} />
        {packable && (
          <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap', alignItems: 'center' }}>
            {line.workflow === 'Out in Bulk' && missing > 0 && (
              <Button startIcon={<ContentPaste aria-hidden />} sx={{ minHeight: 48 }} onClick={props.onList}>
                Paste or range
              </Button>
            )}
            {counts && <CountField sku={line.sku} counted={line.counted} onCount={props.onCount} />}
          </Box>
        )}
      </Box>
    </Box>
  );
}

/** How many more, or that it is complete: read from 3 m. */
function Need({ missing, shipped }: { readonly missing: number; readonly shipped: boolean }) {
  if (missing === 0) {
    return (
      <Box sx={{ ...needStyle, color: colours.ok }}>
        <CheckCircle aria-hidden sx={{ fontSize: 44 }} />
        {shipped ? 'shipped' : 'complete'}
      </Box>
    );
  }
  return (
    <Box sx={needStyle}>
      <Box sx={{ fontSize: missing < 1_000 ? 44 : 30, lineHeight: 1 }}>{missing}</Box>
      {shipped ? 'did not leave' : 'more'}
    </Box>
  );
}

/** Where the units are taken from: the bin that was scanned, else the one that the program suggests. */
function From({
  line: { from, workflow },
  bin,
}: {
  readonly line: PackingLine;
  readonly bin: string | null;
}) {
  const scanned = workflow === 'In/Out' ? null : bin;
  const code = scanned ?? from?.bin ?? null;
  if (code === null) return <b> · none where it may be shipped from</b>;
  return (
    <>
      {' · from '}
      <Code bold>{code}</Code>
      {scanned === null && from !== null ? ` (${from.units})` : ''}
    </>
  );
}

const cardStyle = {
  flex: 'none',
  display: 'grid',
  gridTemplateColumns: '84px minmax(0, 1fr)',
  gap: 3,
  padding: 3,
  borderRadius: `${radii.card}px`,
  borderWidth: 2,
  borderStyle: 'solid',
} as const;

const needStyle = {
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'center',
  justifyContent: 'center',
  fontSize: 16,
  fontWeight: 700,
  textAlign: 'center',
  borderRight: `1px solid ${colours.line}`,
  paddingRight: 2,
} as const;

const headStyle = {
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'stretch',
  gap: '2px',
  minHeight: 52,
  textAlign: 'start',
  fontFamily: 'inherit',
  fontSize: 17,
  borderRadius: `${radii.control}px`,
} as const;

const workflowStyle = {
  paddingInline: '9px',
  borderRadius: '14px',
  border: `1.5px solid ${colours.ink2}`,
  fontSize: 14,
  fontWeight: 700,
  whiteSpace: 'nowrap',
} as const;
