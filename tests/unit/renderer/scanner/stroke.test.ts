import { expect, it } from 'vitest';
import { strokeOf } from '../../../../renderer/scanner/stroke';

const plain = {
  code: '',
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  metaKey: false,
  repeat: false,
  isComposing: false,
};

const stroke = (key: string, more: Partial<typeof plain> = {}) => strokeOf({ ...plain, key, ...more });

it('takes what makes one character, Shift or not', () => {
  for (const key of ['a', 'Z', '5', ']', ' ', 'ß', '€', '𝄞']) {
    expect(stroke(key, { shiftKey: key === 'Z' })).toEqual({ is: 'character', character: key });
  }
});

it('takes Enter and Tab as ends, not with Shift, which is a person going back', () => {
  expect(stroke('Enter')).toEqual({ is: 'end', key: 'Enter' });
  expect(stroke('Enter', { code: 'NumpadEnter' })).toEqual({ is: 'end', key: 'Enter' });
  expect(stroke('Tab')).toEqual({ is: 'end', key: 'Tab' });
  expect(stroke('Tab', { shiftKey: true })).toEqual({ is: 'other' });
  expect(stroke('Enter', { ctrlKey: true })).toEqual({ is: 'other' });
});

it('knows GS as Ctrl+], by its character or its place, and as F12', () => {
  const groupSeparator = { is: 'groupSeparator' };
  expect(stroke(']', { ctrlKey: true, code: 'BracketRight' })).toEqual(groupSeparator);
  expect(stroke('+', { ctrlKey: true, code: 'BracketRight' })).toEqual(groupSeparator);
  expect(stroke(']', { ctrlKey: true, code: 'Digit9' })).toEqual(groupSeparator);
  expect(stroke('F12')).toEqual(groupSeparator);
  expect(stroke('F12', { ctrlKey: true })).toEqual({ is: 'other' });
});

it('knows the keypad under Alt as an Alt code, and the other digits under Alt as shortcuts', () => {
  expect(stroke('Alt', { altKey: true })).toEqual({ is: 'alt' });
  expect(stroke('0', { altKey: true, code: 'Numpad0' })).toEqual({ is: 'altDigit', digit: '0' });
  expect(stroke('PageUp', { altKey: true, code: 'Numpad9' })).toEqual({ is: 'altDigit', digit: '9' });
  expect(stroke('1', { altKey: true, code: 'Digit1' })).toEqual({ is: 'other' });
});

it('lets modifiers pass, held down or not', () => {
  for (const key of ['Shift', 'Control', 'AltGraph', 'CapsLock', 'NumLock']) {
    expect(stroke(key)).toEqual({ is: 'modifier' });
    expect(stroke(key, { repeat: true })).toEqual({ is: 'modifier' });
  }
});

it('leaves a person their own: keys held down, composed characters, commands and other keys', () => {
  const persons = [
    stroke('a', { repeat: true }),
    stroke('Enter', { repeat: true }),
    stroke('a', { isComposing: true }),
    stroke('k', { ctrlKey: true }),
    stroke('a', { metaKey: true }),
    ...['Process', 'Dead', 'Unidentified', 'Backspace', 'ArrowLeft', 'Escape', 'F3', 'Delete'].map((key) =>
      stroke(key),
    ),
  ];
  expect(persons.every(({ is }) => is === 'other')).toBe(true);
});
