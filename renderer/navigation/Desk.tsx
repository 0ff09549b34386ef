import { useEffect } from 'react';
import Box from '@mui/material/Box';
import { ThemeProvider } from '@mui/material/styles';
import type { Person } from '../../shared/contract/people';
import { useKeys } from '../hooks/useKeys';
import { queryClient } from '../hooks/queryClient';
import { AuditScreen } from '../screens/journal/AuditScreen';
import { LookUpScreen } from '../screens/lookUp/LookUpScreen';
import { LookUpSheet } from '../screens/lookUp/LookUpSheet';
import { ReceivingDocumentScreen } from '../screens/receiving/ReceivingDocumentScreen';
import { ReceivingListScreen } from '../screens/receiving/ReceivingListScreen';
import { SerialsScreen } from '../screens/serials/SerialsScreen';
import { closeLookUpSheet } from '../stores/lookUpSheet';
import { themes } from '../theme/theme';
import { densityOf } from './density';
import { landing } from './landing';
import { Rail } from './Rail';
import { go, type Screen, useScreen } from './screens';

interface DeskProps {
  readonly person: Person;
  /** Where this person left off, as settings keep it. */
  readonly remembered: string | null;
}

/** A signed-in person's window: the rail and the screen in front. */
export function Desk({ person, remembered }: DeskProps) {
  const screen = useScreen((state) => state.screen);
  useEffect(() => {
    go(landing(remembered, person.roles));
    return leave;
    // Landing happens once per person; what is remembered from then on is told by this very window.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [person.id]);
  // What was looked up belongs to the screen where it was scanned.
  useEffect(closeLookUpSheet, [screen]);
  const lookUp = (): void => go({ at: 'lookUp' });
  // F3 types a value on every screen; where the screen itself takes none, it is looked up.
  useKeys({ 'Ctrl+K': lookUp, F3: lookUp });
  if (screen === null) return null;
  return (
    <ThemeProvider theme={themes[densityOf(screen)]}>
      <Rail held={person.roles} screen={screen} />
      <Box sx={{ flex: 1, minWidth: 0, display: 'flex', typography: 'body1', color: 'text.primary' }}>
        <InFront screen={screen} />
      </Box>
      <LookUpSheet />
    </ThemeProvider>
  );
}

function InFront({ screen }: { readonly screen: Screen }) {
  switch (screen.at) {
    case 'receiving':
      return <ReceivingListScreen />;
    case 'receivingDocument':
      return <ReceivingDocumentScreen key={screen.document} document={screen.document} />;
    case 'serials':
      return <SerialsScreen />;
    case 'audit':
      return <AuditScreen />;
    case 'lookUp':
      return <LookUpScreen />;
  }
}

/** Nothing of one person's work is left for the next one: another may see less. */
function leave(): void {
  useScreen.setState({ screen: null });
  closeLookUpSheet();
  const everybodys = ['warehouse.state', 'session.state', 'scanner.state'];
  queryClient.removeQueries({ predicate: ({ queryKey: [name] }) => !everybodys.includes(String(name)) });
}
