import Computer from '@mui/icons-material/Computer';
import FactCheck from '@mui/icons-material/FactCheck';
import Inventory2 from '@mui/icons-material/Inventory2';
import LocalShipping from '@mui/icons-material/LocalShipping';
import ManageSearch from '@mui/icons-material/ManageSearch';
import MoveToInbox from '@mui/icons-material/MoveToInbox';
import People from '@mui/icons-material/People';
import Warehouse from '@mui/icons-material/Warehouse';
import ButtonBase from '@mui/material/ButtonBase';
import type { SvgIconComponent } from '@mui/icons-material';
import { styled } from '@mui/material/styles';
import type { Role } from '../../shared/domain/roles';
import { useKeys } from '../hooks/useKeys';
import { colours, fonts, radii } from '../theme/tokens';
import { type RailItem, railFor } from './railItems';
import { go, type Screen } from './screens';

const icons: Readonly<Record<RailItem['word'], SvgIconComponent>> = {
  Receiving: MoveToInbox,
  Packing: Inventory2,
  Inventory: Warehouse,
  Replenishment: LocalShipping,
  People,
  Stations: Computer,
  Audit: FactCheck,
  'Look-up': ManageSearch,
};

interface RailProps {
  readonly held: readonly Role[];
  readonly screen: Screen;
}

/** The rail: icon and word, always open. Alt and a figure press the item at that place. */
export function Rail({ held, screen }: RailProps) {
  const items = railFor(held);
  useKeys(Object.fromEntries(items.map((item, place) => [`Alt+${place + 1}`, () => go(item.opens)])));
  return (
    <Bar aria-label="Screens">
      {items.map((item) => (
        <Item key={item.word} item={item} screen={screen} />
      ))}
    </Bar>
  );
}

function Item({ item, screen }: { readonly item: RailItem; readonly screen: Screen }) {
  const Icon = icons[item.word];
  const here = item.covers.includes(screen.at) && item.beneath.length === 0;
  return (
    <>
      <Big
        aria-current={here ? 'page' : undefined}
        onClick={() => go(item.opens)}
        style={item.word === 'Look-up' ? { marginTop: 'auto' } : {}}
      >
        <Icon aria-hidden />
        {item.word}
      </Big>
      {item.beneath.map(({ word, opens, covers }) => (
        <Beneath
          key={word}
          aria-current={covers.includes(screen.at) ? 'page' : undefined}
          onClick={() => go(opens)}
        >
          {word}
        </Beneath>
      ))}
    </>
  );
}

const Bar = styled('nav')(({ theme }) => ({
  flex: 'none',
  display: 'flex',
  flexDirection: 'column',
  gap: 4,
  width: theme.size.rail,
  boxSizing: 'border-box',
  padding: '8px 4px',
  overflowY: 'auto',
  backgroundColor: colours.rail,
  color: colours.onRail,
}));

const Button = styled(ButtonBase)(({ theme }) => ({
  flex: 'none',
  borderRadius: radii.control,
  fontFamily: fonts.ui,
  fontSize: theme.density === 'desk' ? 13 : 15,
  fontWeight: 700,
  '&:hover': { backgroundColor: 'rgb(255 255 255 / 12%)' },
  // The usual ring is too dark for this ground.
  '&.Mui-focusVisible': { outlineColor: '#A9C8FF', outlineOffset: -3 },
  '&[aria-current]': { backgroundColor: colours.surface, color: colours.ink },
  '&[aria-current].Mui-focusVisible': { outlineColor: colours.focus },
}));

const Big = styled(Button)(({ theme }) => ({
  flexDirection: 'column',
  // Its longest word, Replenishment, fits the width of the rail with this size only.
  fontSize: 13,
  gap: 4,
  minHeight: theme.size.railItem,
  '& svg': { fontSize: theme.density === 'desk' ? 24 : 28 },
}));

const Beneath = styled(Button)(({ theme }) => ({
  justifyContent: 'flex-start',
  minHeight: theme.density === 'desk' ? 34 : 48,
  paddingLeft: 16,
}));
