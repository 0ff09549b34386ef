/** A value and the AIM identifier that stood in front of it. */
export interface Prefixed {
  readonly aim: string;
  readonly text: string;
}

/**
 * Takes the AIM identifier (ISO/IEC 15424: `]`, code letter, modifier) off a value, where the scanner has no other
 * place to tell it. Null where none stands in front.
 */
export function splitAim(value: string): Prefixed | null {
  return /^\][A-Za-z][0-9A-Za-z]/.test(value) ? { aim: value.slice(0, 3), text: value.slice(3) } : null;
}
