import { expect, it } from 'vitest';
import { splitAim } from '../../../../shared/barcode/aimPrefix';

it('takes an AIM identifier off the front of a value, once', () => {
  expect(splitAim(']E04006381333931')).toEqual({ aim: ']E0', text: '4006381333931' });
  expect(splitAim(']d2]d201095')).toEqual({ aim: ']d2', text: ']d201095' });
  expect(splitAim(']C1')).toEqual({ aim: ']C1', text: '' });
});

it('finds none where none stands in front', () => {
  for (const value of ['', ']', ']C', ']1C', ']C-1', 'C0SN', 'SN]C0', ' ]C0SN']) {
    expect(splitAim(value), value).toBeNull();
  }
});
