import { useState } from 'react';
import { ask } from '../../hooks/askWarehouse';
import { newRequestId } from '../../hooks/requestId';
import { go, useScreen } from '../../navigation/screens';
import { play } from '../../sounds/sounds';
import { createDocumentFinder, type Finding, type Found, type ListScan } from '../../scanning/documentFinder';
import { enter, scanRunnerOf } from './scanRunners';

interface FindDocument {
  readonly found: Found;
  take(scan: ListScan): void;
  choose(document: string): void;
  neither(): void;
}

/** Scans on the list open a replenishment for `person`; what came right behind is scanned there. */
export function useFindDocument(person: number): FindDocument {
  const [found, show] = useState<Found>({ is: 'nothing' });
  const [finder] = useState(() =>
    createDocumentFinder({
      find,
      open(document, opener, behind) {
        const { screen } = useScreen.getState();
        // Nobody heard a tone for these, and whoever signs in next did not scan them.
        if (screen === null) return;
        const runner = scanRunnerOf(person, document);
        if (opener !== null) runner.send({ is: 'openedBy', reading: opener });
        for (const scan of behind) runner.send({ is: 'scanned', request: newRequestId(), ...scan });
        // Who went elsewhere meanwhile is not fetched back, and finds the scans worked off.
        if (screen.at === 'receiving') go({ at: 'receivingDocument', document });
        else void enter(runner);
      },
      show,
      play,
    }),
  );
  return { found, take: finder.take, choose: finder.choose, neither: () => show({ is: 'nothing' }) };
}

async function find(value: string): Promise<Finding> {
  const answer = await ask('receiving.find', { value });
  if (!('value' in answer)) return answer;
  const matches = answer.value.matches.map(({ document, supplier, po, status }) => {
    return { document, subtitle: po === '' ? supplier : `${supplier} · PO ${po}`, detail: status };
  });
  return { value: { matches } };
}
