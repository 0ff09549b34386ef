import type { Answer, Fault } from '../../shared/contract/answer';
import type { Refusal } from '../../shared/domain/refusals';
import type { ToneName } from '../sounds/tones';
import { isQuietRepeat, type Reading } from './quietRepeat';

export interface ListScan extends Reading {
  /** AIM identifier as the scanner sent it, or null. */
  readonly aim: string | null;
  readonly by: 'scanner' | 'typing';
}

/** A document that a scan may mean, as its card tells it. */
export interface Match {
  readonly document: string;
  readonly subtitle: string;
  readonly detail: string;
}

/** What the warehouse says of a scan on a list. */
export type Finding = Answer<{ readonly matches: readonly Match[] }>;

/** What the last scan on the list came to. */
export type Found =
  | { readonly is: 'nothing' }
  | { readonly is: 'refused'; readonly value: string; readonly refusal: Refusal }
  | { readonly is: 'several'; readonly value: string; readonly matches: readonly Match[] }
  | { readonly is: 'fault'; readonly scan: ListScan; readonly fault: Fault };

interface Outside {
  find(value: string): Promise<Finding>;
  /**
   * Opens a document. `opener`: the scan that meant it, null where a person chose; `behind`: the scans that
   * came after it, in their order.
   */
  open(document: string, opener: Reading | null, behind: readonly ListScan[]): void;
  show(found: Found): void;
  play(tone: ToneName): void;
}

export interface DocumentFinder {
  take(scan: ListScan): void;
  /** Opens one of several matches. */
  choose(document: string): void;
}

/** Scans on the list, one after another. Once one has opened a document, the next ones belong to that. */
export function createDocumentFinder(outside: Outside): DocumentFinder {
  const waiting: ListScan[] = [];
  let finding = false;
  let opened: string | null = null;
  let last: Reading | null = null;

  function open(document: string, opener: Reading | null): void {
    opened = document;
    outside.open(document, opener, waiting.splice(0));
  }

  async function workOff(): Promise<void> {
    if (finding) return;
    finding = true;
    for (let scan = waiting.shift(); scan !== undefined; scan = waiting.shift()) {
      judge(scan, await outside.find(scan.value));
    }
    finding = false;
  }

  function judge(scan: ListScan, answer: Finding): void {
    const { value } = scan;
    if ('fault' in answer) {
      // The same label again, or the button, tries again.
      last = null;
      return told({ is: 'fault', scan, fault: answer.fault }, 'refused');
    }
    if ('refusal' in answer) return told({ is: 'refused', value, refusal: answer.refusal }, 'refused');
    if ('question' in answer) return;
    const [first, ...others] = answer.value.matches;
    if (first !== undefined && others.length === 0) return open(first.document, scan);
    told({ is: 'several', value, matches: answer.value.matches }, 'whichOne');
  }

  function told(found: Found, tone: ToneName): void {
    outside.show(found);
    outside.play(tone);
  }

  return {
    take(scan) {
      const again = scan.by === 'scanner' && isQuietRepeat(last, scan);
      last = scan;
      if (again) return;
      if (opened !== null) return outside.open(opened, null, [scan]);
      waiting.push(scan);
      void workOff();
    },
    choose: (document) => open(document, null),
  };
}
