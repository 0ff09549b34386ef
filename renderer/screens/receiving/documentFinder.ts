import type { Answer, Fault } from '../../../shared/contract/answer';
import type { Output } from '../../../shared/contract/index';
import type { Refusal } from '../../../shared/domain/refusals';
import type { ToneName } from '../../sounds/tones';

export interface ListScan {
  readonly value: string;
  readonly at: number;
  readonly by: 'scanner' | 'typing';
}

export type Match = Output<'receiving.find'>['matches'][number];

/** What the last scan on the list came to. */
export type Found =
  | { readonly is: 'nothing' }
  | { readonly is: 'refused'; readonly value: string; readonly refusal: Refusal }
  | { readonly is: 'several'; readonly value: string; readonly matches: readonly Match[] }
  | { readonly is: 'fault'; readonly scan: ListScan; readonly fault: Fault };

interface Outside {
  find(value: string): Promise<Answer<Output<'receiving.find'>>>;
  /** Opens a replenishment; `behind`: the scans that came after the one that opened it, in their order. */
  open(document: string, behind: readonly ListScan[]): void;
  show(found: Found): void;
  play(tone: ToneName): void;
}

export interface DocumentFinder {
  take(scan: ListScan): void;
  /** Opens one of several matches. */
  choose(document: string): void;
}

/** Scans on the list, one after another. Once one has opened a replenishment, the next ones belong to that. */
export function createDocumentFinder(outside: Outside): DocumentFinder {
  const waiting: ListScan[] = [];
  let finding = false;
  let opened: string | null = null;

  function open(document: string): void {
    opened = document;
    outside.open(document, waiting.splice(0));
  }

  async function workOff(): Promise<void> {
    if (finding) return;
    finding = true;
    for (let scan = waiting.shift(); scan !== undefined; scan = waiting.shift()) {
      judge(scan, await outside.find(scan.value));
    }
    finding = false;
  }

  function judge(scan: ListScan, answer: Answer<Output<'receiving.find'>>): void {
    const { value } = scan;
    if ('fault' in answer) return told({ is: 'fault', scan, fault: answer.fault }, 'refused');
    if ('refusal' in answer) return told({ is: 'refused', value, refusal: answer.refusal }, 'refused');
    if ('question' in answer) return;
    const [first, ...others] = answer.value.matches;
    if (first !== undefined && others.length === 0) return open(first.document);
    told({ is: 'several', value, matches: answer.value.matches }, 'whichOne');
  }

  function told(found: Found, tone: ToneName): void {
    outside.show(found);
    outside.play(tone);
  }

  return {
    take(scan) {
      if (opened !== null) return outside.open(opened, [scan]);
      waiting.push(scan);
      void workOff();
    },
    choose: open,
  };
}
