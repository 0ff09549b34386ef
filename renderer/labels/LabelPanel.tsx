import Box from '@mui/material/Box';
import { lazy, Suspense } from 'react';
import type { LabelUnit } from '../../shared/labels/labelContent';
import { LabelledSelect } from '../components/LabelledSelect';
import { useQuery } from '../hooks/useQuery';
import { colours } from '../theme/tokens';
import { type DraftField, type LabelDraft, readDraft, sizeNames, sizeOf } from './labelDraft';
import { LabelField } from './LabelField';

/** Lazily: it brings the library that draws symbols, which is larger than a screen. */
const LabelPreview = lazy(() => import('./LabelPreview'));

interface LabelPanelProps {
  /** The unit that the preview shows. */
  readonly unit: LabelUnit;
  readonly draft: LabelDraft;
  readonly onDraft: (draft: LabelDraft) => void;
  /** Whether there are several, so that some of them can be chosen by number. */
  readonly several: boolean;
  readonly disabled: boolean;
}

/** How labels look and where they go: preview, size, symbol, printer, and which of them. */
export function LabelPanel({ unit, draft, onDraft, several, disabled }: LabelPanelProps) {
  const read = readDraft(draft);
  const wrong = 'field' in read ? read : null;
  const size = sizeOf(draft);
  const set = (change: Partial<LabelDraft>): void => onDraft({ ...draft, ...change });
  const field = (name: DraftField, label: string, placeholder = '') => (
    <LabelField
      label={label}
      value={draft[name]}
      wants={wrong?.field === name ? wrong.wants : null}
      placeholder={placeholder}
      disabled={disabled}
      onChange={(value) => set({ [name]: value })}
    />
  );
  return (
    <Box component="section" aria-label="Label" sx={{ display: 'grid', gap: 3, alignContent: 'start' }}>
      {'width' in size && (
        <Suspense fallback={<Box sx={{ minHeight: 120 }} />}>
          <Box>
            <Box
              sx={{ fontWeight: 700, color: colours.ink2, marginBottom: 1 }}
            >{`Label, ${sizeText(draft)}`}</Box>
            <LabelPreview unit={unit} size={size} symbol={draft.symbol} />
          </Box>
        </Suspense>
      )}
      <LabelledSelect
        label="Size"
        value={draft.size}
        disabled={disabled}
        options={[...sizeNames.map((name) => [name, name] as const), ['other', 'Another, in mm']]}
        onChoose={(value) => set({ size: sizeNames.find((name) => name === value) ?? 'other' })}
      />
      {draft.size === 'other' && (
        <Box sx={pairStyle}>
          {field('width', 'Width, mm')}
          {field('height', 'Height, mm')}
        </Box>
      )}
      <LabelledSelect
        label="Symbol"
        value={draft.symbol}
        disabled={disabled}
        options={[
          ['dots', 'Data Matrix'],
          ['lines', 'Code 128, where it fits'],
        ]}
        onChoose={(value) => set({ symbol: value === 'lines' ? 'lines' : 'dots' })}
      />
      <Destination draft={draft} disabled={disabled} onTo={(to) => set({ to })} />
      {draft.to.is === 'network' && (
        <Box sx={{ ...pairStyle, gridTemplateColumns: '1fr 96px' }}>
          {field('host', 'Address')}
          {field('port', 'Port')}
        </Box>
      )}
      {several && (
        <Box sx={pairStyle}>
          {field('from', 'From label', 'the first')}
          {field('last', 'to label', 'the last')}
        </Box>
      )}
    </Box>
  );
}

interface DestinationProps {
  readonly draft: LabelDraft;
  readonly disabled: boolean;
  readonly onTo: (to: LabelDraft['to']) => void;
}

/** A PDF, a printer of the system, or a label printer in the network. */
function Destination({ draft: { to }, disabled, onTo }: DestinationProps) {
  const asked = useQuery('labels.printers', {});
  const printers = asked.is === 'value' ? asked.value.printers : [];
  const chosen = to.is === 'system' ? to.printer : null;
  // Chosen before and gone now: named, so that nobody wonders where the labels go.
  const gone = chosen !== null && asked.is === 'value' && !printers.some(({ name }) => name === chosen);
  const choices: readonly (readonly [shown: string, to: LabelDraft['to']])[] = [
    ['Save as PDF', { is: 'pdf' }],
    ...printers.map(
      ({ name, shown }) => [`Print to ${shown}`, { is: 'system', printer: name } as const] as const,
    ),
    ...(gone ? [[`Print to ${chosen}, not found`, to] as const] : []),
    ['Label printer in the network', { is: 'network' }],
  ];
  const at = choices.findIndex(([, one]) => sameTo(one, to));
  return (
    <LabelledSelect
      label="Print to"
      value={String(at)}
      disabled={disabled}
      options={choices.map(([shown], place) => [String(place), shown])}
      onChoose={(value) => onTo(choices[Number(value)]?.[1] ?? to)}
    />
  );
}

const sameTo = (one: LabelDraft['to'], other: LabelDraft['to']): boolean =>
  one.is === other.is && (one.is !== 'system' || (other.is === 'system' && one.printer === other.printer));

const sizeText = ({ size, width, height }: LabelDraft): string =>
  size === 'other' ? `${width} × ${height} mm` : size;

const pairStyle = { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 3, alignItems: 'start' } as const;
