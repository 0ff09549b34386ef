import { useState } from 'react';
import { readCommand } from '../../shared/domain/commandBarcodes';
import { useScanStep } from '../hooks/useScanStep';
import { useScreen } from '../navigation/screens';
import { play } from '../sounds/sounds';
import { createDocumentFinder, type Finding, type Found, type ListScan } from './documentFinder';
import type { Reading } from './quietRepeat';

interface Documents {
  find(value: string): Promise<Finding>;
  /** As `open` of the finder, while somebody is at the desk. */
  open(document: string, opener: Reading | null, behind: readonly ListScan[]): void;
}

/** What the scans on a list come to. */
export interface DocumentFinding {
  readonly found: Found;
  take(scan: ListScan): void;
  choose(document: string): void;
  neither(): void;
}

/** Scans on a list open the document that they belong to; what came right behind is scanned there. */
export function useFindDocument({ find, open }: Documents): DocumentFinding {
  const [found, show] = useState<Found>({ is: 'nothing' });
  const [finder] = useState(() =>
    createDocumentFinder({
      find,
      open(document, opener, behind) {
        // Nobody heard a tone for these, and whoever signs in next did not scan them.
        if (useScreen.getState().screen !== null) open(document, opener, behind);
      },
      show,
      play,
    }),
  );
  useScanStep(({ text, aim, at }) => {
    // The label that left a document, read twice, has led here.
    if (readCommand(text) !== 'done') finder.take({ value: text, aim, at, by: 'scanner' });
  });
  return { found, take: finder.take, choose: finder.choose, neither: () => show({ is: 'nothing' }) };
}
