import { lengthOf, type ToneName } from './tones';

export interface Sounding {
  readonly tone: ToneName;
  /** Milliseconds on any clock that only goes forward. */
  readonly since: number;
}

/**
 * Whether a new tone starts now, given the one started last. Tones never queue: a new one cuts what sounds,
 * but nothing cuts "refused", so that a person always hears that one whole.
 */
export function starts(last: Sounding | null, now: number): boolean {
  return last === null || last.tone !== 'refused' || now - last.since >= lengthOf('refused');
}
