import { longestGap } from '../../../../renderer/scanner/readBurst';
import { createRecogniser, type Meaning } from '../../../../renderer/scanner/recogniser';
import type { Stroke } from '../../../../renderer/scanner/stroke';
import type { TypedInto } from '../../../../renderer/scanner/readBurst';

/** A stroke and the milliseconds since the one before it. */
export type Timed = readonly [Stroke, number];

export const enter: Stroke = { is: 'end', key: 'Enter' };
export const tab: Stroke = { is: 'end', key: 'Tab' };
export const groupSeparator: Stroke = { is: 'groupSeparator' };

/** Text as strokes; `\n` is Enter, `\t` Tab, GS its own stroke. */
export function strokes(text: string): Stroke[] {
  return [...text].map((character): Stroke => {
    if (character === '\n') return enter;
    if (character === '\t') return tab;
    return character === '\u001d' ? groupSeparator : { is: 'character', character };
  });
}

/** All with the same pause before each. */
export const paced = (gap: number, ...typed: readonly Stroke[]): Timed[] =>
  typed.map((stroke) => [stroke, gap]);

/** What each stroke meant, typed after a long pause. */
export function meanings(typed: readonly Timed[], into: TypedInto = 'open'): Meaning[] {
  const recogniser = createRecogniser();
  let now = 5000 + longestGap;
  return typed.map(([stroke, gap]) => {
    now += gap;
    return recogniser.press(stroke, now, into);
  });
}

/** The scans among them: text, with its identifier in brackets in front where it had one. */
export function scans(typed: readonly Timed[], into: TypedInto = 'open'): string[] {
  return meanings(typed, into).flatMap((meaning) =>
    meaning.is === 'scan' ? [meaning.aim === null ? meaning.text : `(${meaning.aim})${meaning.text}`] : [],
  );
}
