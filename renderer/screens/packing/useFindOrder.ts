import { useState } from 'react';
import { ask } from '../../hooks/askWarehouse';
import { newRequestId } from '../../hooks/requestId';
import { go, useScreen } from '../../navigation/screens';
import { createDocumentFinder, type Finding, type Found, type ListScan } from '../../scanning/documentFinder';
import { play } from '../../sounds/sounds';
import { packRunnerOf } from './packRunners';

interface FindOrder {
  readonly found: Found;
  take(scan: ListScan): void;
  choose(order: string): void;
  neither(): void;
}

/** Scans on the list open an order for `person`; what came right behind is scanned there. */
export function useFindOrder(person: number): FindOrder {
  const [found, show] = useState<Found>({ is: 'nothing' });
  const [finder] = useState(() =>
    createDocumentFinder({
      find,
      open(order, opener, behind) {
        const { screen } = useScreen.getState();
        // Nobody heard a tone for these, and whoever signs in next did not scan them.
        if (screen === null) return;
        const runner = packRunnerOf(person, order);
        if (opener !== null) runner.send({ is: 'openedBy', reading: opener });
        for (const scan of behind) runner.send({ is: 'scanned', request: newRequestId(), ...scan });
        if (screen.at === 'packing') go({ at: 'packingOrder', order });
      },
      show,
      play,
    }),
  );
  return { found, take: finder.take, choose: finder.choose, neither: () => show({ is: 'nothing' }) };
}

async function find(value: string): Promise<Finding> {
  const answer = await ask('packing.find', { value });
  if (!('value' in answer)) return answer;
  const matches = answer.value.matches.map(({ order, reference, customer, status }) => {
    return {
      document: order,
      subtitle: reference === '' ? customer : `${customer} · ${reference}`,
      detail: status,
    };
  });
  return { value: { matches } };
}
