import { characterOfAltCode } from './altCode';
import { longestGap, readBurst, type TypedInto } from './readBurst';
import type { Stroke } from './stroke';

/** What a key turns out to be. */
export type Meaning =
  /** A key of its own; a burst that was on its way is none. */
  | { readonly is: 'alone' }
  /** A modifier: part of whatever goes on. */
  | { readonly is: 'aside' }
  /** It may begin a burst. */
  | { readonly is: 'first' }
  | { readonly is: 'more' }
  /** Its end: the burst was a scan. */
  | { readonly is: 'scan'; readonly aim: string | null; readonly text: string }
  /** A second line end right behind a scan. */
  | { readonly is: 'after' };

export interface Recogniser {
  /**
   * Takes each pressed key in turn.
   * @param at milliseconds, from any fixed start
   * @param into where the burst on its way was typed
   */
  press(stroke: Stroke, at: number, into: TypedInto): Meaning;
}

interface Typed {
  text: string;
  readonly gaps: number[];
  last: number;
  /** Digits of an Alt code on its way. */
  digits: string;
  /** One of its characters cannot be told. */
  unreadable: boolean;
}

/** Tells the bursts of a keyboard scanner from a person's keys, by an AIM identifier in front or by their pace. */
export function createRecogniser(): Recogniser {
  let typed: Typed | null = null;
  let scannedAt = -Infinity;

  function closeAltCode(burst: Typed): void {
    if (burst.digits === '') return;
    const character = characterOfAltCode(burst.digits);
    burst.digits = '';
    if (character === null) burst.unreadable = true;
    else burst.text += character;
  }

  function add(burst: Typed, stroke: Stroke): void {
    if (stroke.is === 'altDigit') {
      burst.digits += stroke.digit;
      return;
    }
    closeAltCode(burst);
    if (stroke.is === 'character') burst.text += stroke.character;
    if (stroke.is === 'groupSeparator') burst.text += '\u001d';
  }

  function end(burst: Typed, key: 'Enter' | 'Tab', into: TypedInto): Meaning {
    closeAltCode(burst);
    if (burst.unreadable) return { is: 'alone' };
    const scan = readBurst({ text: burst.text, gaps: burst.gaps, end: key, into });
    return scan === null ? { is: 'alone' } : { is: 'scan', ...scan };
  }

  return {
    press(stroke, at, into) {
      if (stroke.is === 'alt' && typed !== null) closeAltCode(typed);
      if (stroke.is === 'alt' || stroke.is === 'modifier') return { is: 'aside' };
      const burst = typed !== null && at - typed.last <= longestGap ? typed : null;
      typed = null;
      if (stroke.is === 'other') return { is: 'alone' };
      if (stroke.is === 'end') {
        burst?.gaps.push(at - burst.last);
        const meaning = burst === null ? afterScan(at) : end(burst, stroke.key, into);
        if (meaning.is !== 'alone') scannedAt = at;
        return meaning;
      }
      if (burst === null) {
        if (!canBegin(stroke)) return { is: 'alone' };
        typed = { text: '', gaps: [], last: at, digits: '', unreadable: false };
        add(typed, stroke);
        return { is: 'first' };
      }
      burst.gaps.push(at - burst.last);
      burst.last = at;
      add(burst, stroke);
      typed = burst;
      return { is: 'more' };
    },
  };

  function afterScan(at: number): Meaning {
    return at - scannedAt <= longestGap ? { is: 'after' } : { is: 'alone' };
  }
}

/** Space presses what has the focus, and F12 alone is a key like any other: neither begins a label. */
function canBegin(stroke: Stroke): boolean {
  return stroke.is === 'altDigit' || (stroke.is === 'character' && stroke.character !== ' ');
}
