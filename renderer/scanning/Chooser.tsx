import BlockIcon from '@mui/icons-material/Block';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { KeyCap } from '../components/KeyCap';
import { useKeys } from '../hooks/useKeys';
import { colours, radii } from '../theme/tokens';
import { useChoiceKeys } from './useChoiceKeys';

interface ChooserCard {
  readonly key: string;
  readonly title: string;
  readonly subtitle: string;
  readonly detail: string;
}

interface ChooserProps {
  readonly cards: readonly ChooserCard[];
  /** What choosing none of them means. */
  readonly neither: string;
  readonly onChoose: (key: string) => void;
  readonly onNeither: () => void;
}

/** The answers of a blue tile: cards with the keys 1 to 9, and Esc for none of them. */
export function Chooser({ cards, neither, onChoose, onNeither }: ChooserProps) {
  useChoiceKeys(cards.length, (place) => {
    const card = cards[place];
    if (card !== undefined) onChoose(card.key);
  });
  useKeys({ Escape: onNeither });

  return (
    <Box
      sx={{
        display: 'flex',
        flexDirection: 'column',
        gap: '10px',
        minHeight: 0,
        overflow: 'auto',
        padding: '4px',
        margin: '-4px',
      }}
    >
      {cards.map((card, place) => (
        <ButtonBase key={card.key} onClick={() => onChoose(card.key)} sx={cardStyle}>
          {place < 9 && <Box sx={keyStyle}>{place + 1}</Box>}
          <Box sx={{ flex: 1, minWidth: 0, textAlign: 'start' }}>
            <Box sx={{ fontSize: 27, fontWeight: 700, lineHeight: 1.15 }}>{card.title}</Box>
            <Box sx={{ fontSize: 18, lineHeight: 1.2 }}>{card.subtitle}</Box>
          </Box>
          <Box sx={{ fontSize: 17, textAlign: 'end' }}>{card.detail}</Box>
        </ButtonBase>
      ))}
      <ButtonBase onClick={onNeither} sx={neitherStyle}>
        <BlockIcon aria-hidden />
        {neither}
        <KeyCap>Esc</KeyCap>
      </ButtonBase>
    </Box>
  );
}

const cardStyle = {
  flex: 'none',
  minHeight: 86,
  paddingInline: 4,
  paddingBlock: 1,
  gap: 4,
  borderRadius: `${radii.card}px`,
  backgroundColor: colours.surface,
  color: colours.ink,
  fontFamily: 'inherit',
  overflowWrap: 'anywhere',
  '&:hover': { backgroundColor: colours.tint },
} as const;

const keyStyle = {
  flex: 'none',
  width: 48,
  height: 48,
  boxSizing: 'border-box',
  display: 'grid',
  placeItems: 'center',
  border: `3px solid ${colours.ink}`,
  borderRadius: `${radii.control}px`,
  fontSize: 26,
  fontWeight: 700,
} as const;

const neitherStyle = {
  flex: 'none',
  minHeight: 56,
  gap: 2,
  paddingInline: 4,
  borderRadius: `${radii.card}px`,
  border: '2px solid currentColor',
  color: 'inherit',
  fontFamily: 'inherit',
  fontSize: 18,
  fontWeight: 700,
} as const;
