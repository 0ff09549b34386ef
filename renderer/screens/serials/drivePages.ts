import { QueryObserver } from '@tanstack/react-query';
import type { Answer, Fault } from '../../../shared/contract/answer';
import type { Input, Output } from '../../../shared/contract/index';
import { FaultError } from '../../hooks/faultError';
import { queryClient } from '../../hooks/queryClient';
import { markFresh, settled } from './changedCells';
import { pageWithin } from './pageNumbers';
import { same } from '../../hooks/same';
import { goToPage, questionOf, useSerialsGrid } from './serialsGridStore';
import { useOnScreen } from './shownPage';

type Question = Input<'serials.page'>;
type PageAnswer = Answer<Output<'serials.page'>>;

/** Milliseconds: between keys of a filter; until a wait is shown; of the flash. */
const typingPause = 40;
const wonder = 300;
const flash = 1000;

export interface PagesDriver {
  readonly retry: () => void;
  readonly stop: () => void;
}

/**
 * Asks for the page that the filter store stands for, and again when one of its topics changes, until
 * stopped. Runs outside React: the grid would otherwise be drawn three times per key (60 ms measured).
 * An answer to a former question is dropped, however late it comes.
 */
export function drivePages(ask: (question: Question) => Promise<PageAnswer>): PagesDriver {
  const options = (question: Question) => ({
    queryKey: ['serials.page', question],
    queryFn: async () => answered(await ask(question)),
    // What is on the screen is kept there; a page that was left is read anew.
    gcTime: 0,
    structuralSharing: false,
  });
  let asked = questionOf(useSerialsGrid.getState());
  let taken: PageAnswer | undefined;
  let watching = false;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let patience: ReturnType<typeof setTimeout> | undefined;
  let flashing: ReturnType<typeof setTimeout> | undefined;

  const observer = new QueryObserver(queryClient, options(asked));

  const askFor = (question: Question): void => {
    asked = question;
    observer.setOptions(options(question));
  };

  const follow = (): void => {
    const question = questionOf(useSerialsGrid.getState());
    clearTimeout(pause);
    if (same(question, asked)) return;
    if (same(question.filters, asked.filters)) askFor(question);
    else pause = setTimeout(askFor, typingPause, question);
  };

  const take = (answer: PageAnswer): void => {
    taken = answer;
    if ('value' in answer) show(answer.value);
    if ('refusal' in answer) useOnScreen.setState({ problem: { is: 'refused', refusal: answer.refusal } });
  };

  const show = ({ rows, matching, all }: Output<'serials.page'>): void => {
    const page = pageWithin(asked.page, matching, asked.pageSize);
    if (page !== asked.page) return goToPage(page);
    // What changed while nobody looked does not flash.
    const before = watching ? (useOnScreen.getState().page?.rows ?? []) : [];
    watching = true;
    useOnScreen.setState({
      page: { question: asked, rows: markFresh(before, rows), matching, all },
      problem: null,
    });
    clearTimeout(flashing);
    flashing = setTimeout(settle, flash);
  };

  const stopWatching = observer.subscribe(({ data, error, isFetching }) => {
    if (!isFetching) {
      clearTimeout(patience);
      patience = undefined;
      useOnScreen.setState({ slow: false });
    } else patience ??= setTimeout(() => useOnScreen.setState({ slow: true }), wonder);
    if (error !== null) useOnScreen.setState({ problem: { is: 'fault', fault: faultOf(error) } });
    else if (data !== undefined && data !== taken) take(data);
  });
  const stopFollowing = useSerialsGrid.subscribe(follow);

  return {
    retry: () => void observer.refetch(),
    stop: () => {
      stopFollowing();
      stopWatching();
      for (const timer of [pause, patience, flashing]) clearTimeout(timer);
      useOnScreen.setState({ slow: false });
    },
  };
}

/** The query client keeps answers; a fault is a failure to it, and it tries a lost connection again. */
function answered(answer: PageAnswer): PageAnswer {
  if ('fault' in answer) throw new FaultError(answer.fault);
  return answer;
}

const faultOf = (error: Error): Fault =>
  error instanceof FaultError ? error.fault : { id: '–', kind: 'unexpected' };

function settle(): void {
  useOnScreen.setState(({ page }) => {
    if (page === null || page.rows.every((row) => row.fresh.length === 0)) return {};
    return { page: { ...page, rows: settled(page.rows) } };
  });
}
