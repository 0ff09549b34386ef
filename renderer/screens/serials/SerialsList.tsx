import Box from '@mui/material/Box';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { ask } from '../../hooks/askWarehouse';
import { useClock } from '../../hooks/useClock';
import { useKeys } from '../../hooks/useKeys';
import { ActionsMenu } from './ActionsMenu';
import { beginWork } from './beginWork';
import { drivePages, type PagesDriver } from './drivePages';
import { FilterBar } from './FilterBar';
import { focusFirstFilter } from './firstFilter';
import { GridFooter } from './GridFooter';
import { turnPage } from './gridKeys';
import { GridProblem } from './GridProblem';
import { closeActions } from './actionsMenu';
import { closeDialog } from './dialogs/openDialog';
import { closeRowMenu } from './rowMenu';
import { SerialsDialogs } from './dialogs/SerialsDialogs';
import { MayEditWmsNotes } from './NoteCell';
import { RowMenu } from './RowMenu';
import { SelectionBanner } from './SelectionBanner';
import { followFilters } from './selectionStore';
import { SerialsGrid } from './SerialsGrid';
import { SlowBar } from './SlowBar';
import { TimeZone } from './UpdateCell';

interface Props {
  readonly person: number;
  readonly mayEditWmsNotes: boolean;
}

/** The list with its filters above and its pages below; what it asks for is driven from the filter store. */
export function SerialsList({ person, mayEditWmsNotes }: Props) {
  const { timeZone } = useClock();
  const driver = useRef<PagesDriver>(null);
  // Before the first paint: nothing of the person before is seen.
  useLayoutEffect(() => {
    beginWork(person);
    const started = drivePages((question) => ask('serials.page', question));
    driver.current = started;
    return () => {
      started.stop();
      // What hangs over the list belongs to it: whoever comes next does not find it open.
      closeDialog();
      closeActions();
      closeRowMenu();
    };
  }, [person]);
  useEffect(followFilters, []);
  useKeys({ '/': focusFirstFilter });
  return (
    <Box sx={listStyle} onKeyDownCapture={turnPage}>
      <FilterBar />
      <SelectionBanner />
      <GridProblem retry={() => driver.current?.retry()} />
      <Box sx={{ position: 'relative', flex: 1, minHeight: 0 }}>
        <SlowBar />
        <TimeZone value={timeZone}>
          <MayEditWmsNotes value={mayEditWmsNotes}>
            <SerialsGrid />
          </MayEditWmsNotes>
        </TimeZone>
      </Box>
      <GridFooter />
      <ActionsMenu />
      <RowMenu />
      <SerialsDialogs />
    </Box>
  );
}

const listStyle = { display: 'flex', flexDirection: 'column', flex: 1, minHeight: 0 } as const;
