import { longestNote } from './notes';

/** A note that the program sets in front of the one that is there; together at most 1,000 characters. */
export function noteInFront(text: string, was: string | null): string {
  return [...(was === null || was === '' ? text : `${text}\n${was}`)].slice(0, longestNote).join('');
}
