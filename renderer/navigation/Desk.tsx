import { useEffect, useRef, useState } from 'react';
import Box from '@mui/material/Box';
import { ThemeProvider } from '@mui/material/styles';
import type { Person } from '../../shared/contract/people';
import { overId } from '../components/over';
import { focusHeading } from '../hooks/keepFocus';
import { useKeys } from '../hooks/useKeys';
import { queryClient } from '../hooks/queryClient';
import { useCoveredFocus } from '../hooks/useCoveredFocus';
import { AuditScreen } from '../screens/journal/AuditScreen';
import { LookUpScreen } from '../screens/lookUp/LookUpScreen';
import { LookUpSheet } from '../screens/lookUp/LookUpSheet';
import { PackingListScreen } from '../screens/packing/PackingListScreen';
import { PackingOrderScreen } from '../screens/packing/PackingOrderScreen';
import { ReceivingDocumentScreen } from '../screens/receiving/ReceivingDocumentScreen';
import { ReceivingListScreen } from '../screens/receiving/ReceivingListScreen';
import { ProductScreen } from '../screens/products/ProductScreen';
import { ProductsScreen } from '../screens/products/ProductsScreen';
import { NewReplenishmentScreen } from '../screens/replenishment/NewReplenishmentScreen';
import { ReplenishmentScreen } from '../screens/replenishment/ReplenishmentScreen';
import { ReplenishmentsScreen } from '../screens/replenishment/ReplenishmentsScreen';
import { PeopleScreen } from '../screens/people/PeopleScreen';
import { BadgeOver } from '../screens/session/BadgeOver';
import { SerialsScreen } from '../screens/serials/SerialsScreen';
import { StationsScreen } from '../screens/stations/StationsScreen';
import { useBadgeEntry } from '../stores/badgeEntry';
import { closeLookUpSheet } from '../stores/lookUpSheet';
import { themes } from '../theme/theme';
import { densityOf } from './density';
import { screensAre } from './doorkeeper';
import { KeysSheet } from './KeysSheet';
import { landing, mayBeAt } from './landing';
import { lock } from './lock';
import { Rail } from './Rail';
import { rememberScreen } from './rememberScreen';
import { go, type Screen, useScreen } from './screens';
import { useIdleLock } from './useIdleLock';

interface DeskProps {
  readonly person: Person;
  /** Where this person left off, as settings keep it. */
  readonly remembered: string | null;
  /** Idle minutes after which the station locks, or null. */
  readonly lockAfter: number | null;
  readonly locked: boolean;
}

/** A signed-in person's window: the rail and the screen in front. */
export function Desk({ person, remembered, lockAfter, locked }: DeskProps) {
  const screen = useScreen((state) => state.screen);
  const former = useRef<number | null>(null);
  useEffect(() => {
    const open = useScreen.getState().screen;
    // After a change of person by badge the screen in front stays, if the next one may see it.
    if (open === null || !mayBeAt(open, person.roles)) go(landing(remembered, person.roles));
    else rememberScreen(open);
    if (former.current !== null) askAgain();
    former.current = person.id;
    // Landing happens once per person; what is remembered from then on is told by this very window.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [person.id]);
  useEffect(() => leave, []);
  const inFront = screen !== null && !locked;
  // After the effects of the screens: they are this person's by now, and the scans that waited can go on.
  useEffect(() => {
    if (!inFront) return;
    screensAre(person.id);
    if (document.activeElement === document.body) focusHeading();
    return () => screensAre(null);
  }, [person.id, inFront]);
  // What was looked up belongs to the screen where it was scanned.
  useEffect(closeLookUpSheet, [screen]);
  const lookUp = (): void => go({ at: 'lookUp' });
  // F3 types a value on every screen; where the screen itself takes none, it is looked up.
  const lockNow = (): void => void lock(person.id);
  const [helped, setHelped] = useState(false);
  useKeys({ 'Ctrl+K': lookUp, F3: lookUp, 'Ctrl+L': lockNow, F1: () => setHelped(!helped) });
  useIdleLock(locked ? null : lockAfter, lockNow);
  const wantsPin = useBadgeEntry(({ is }) => is === 'pin');
  useCoveredFocus(wantsPin);
  if (screen === null) return null;
  return (
    <ThemeProvider theme={themes[densityOf(screen)]}>
      <Box sx={deskStyle}>
        {!locked && <BadgeOver />}
        <Box inert={wantsPin} sx={{ flex: 1, minHeight: 0, display: 'flex' }}>
          <Rail held={person.roles} screen={screen} />
          <Box sx={{ flex: 1, minWidth: 0, display: 'flex' }}>
            <InFront screen={screen} />
          </Box>
          <div id={overId} />
          <LookUpSheet />
          {helped && <KeysSheet screen={screen} onClose={() => setHelped(false)} />}
        </Box>
      </Box>
    </ThemeProvider>
  );
}

const deskStyle = {
  flex: 1,
  minWidth: 0,
  display: 'flex',
  flexDirection: 'column',
  typography: 'body1',
  color: 'text.primary',
} as const;

function InFront({ screen }: { readonly screen: Screen }) {
  switch (screen.at) {
    case 'receiving':
      return <ReceivingListScreen />;
    case 'receivingDocument':
      return <ReceivingDocumentScreen key={screen.document} document={screen.document} />;
    case 'packing':
      return <PackingListScreen />;
    case 'packingOrder':
      return <PackingOrderScreen key={screen.order} order={screen.order} />;
    case 'serials':
      return <SerialsScreen />;
    case 'products':
      return <ProductsScreen />;
    case 'product':
      return <ProductScreen key={screen.sku} sku={screen.sku} />;
    case 'replenishments':
      return <ReplenishmentsScreen />;
    case 'replenishment':
      return <ReplenishmentScreen key={screen.document} document={screen.document} />;
    case 'newReplenishment':
      return <NewReplenishmentScreen />;
    case 'people':
      return <PeopleScreen />;
    case 'stations':
      return <StationsScreen />;
    case 'audit':
      return <AuditScreen />;
    case 'lookUp':
      return <LookUpScreen />;
  }
}

const everybodys = ['warehouse.state', 'session.state', 'scanner.state'];

const isPersonal = ({ queryKey: [name] }: { readonly queryKey: readonly unknown[] }): boolean =>
  !everybodys.includes(String(name));

/**
 * Another person sees what they may see: nothing of the former one's answers is left. What stays in front, they may
 * see too; it stays until the new answer is there, so that a line that is being typed keeps its place.
 */
function askAgain(): void {
  closeLookUpSheet();
  queryClient.removeQueries({ predicate: isPersonal, type: 'inactive' });
  void queryClient.invalidateQueries({ predicate: isPersonal });
}

/** Nobody works here any more. */
function leave(): void {
  useScreen.setState({ screen: null });
  closeLookUpSheet();
  queryClient.removeQueries({ predicate: isPersonal });
}
