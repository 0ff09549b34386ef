import { expect, it } from 'vitest';
import { readHeader } from '../../../../shared/csv/header';
import { fold } from '../../../../shared/domain/fold';

const wanted = [
  { key: 'serial', title: 'Serial', names: [], id: true, text: false },
  { key: 'name', title: 'Attribute name', names: ['Attribute', 'Name'], id: false, text: true },
] as const;

const placesOf = (...cells: readonly string[]) => {
  const header = readHeader(cells, wanted, fold);
  return 'problem' in header ? header.problem : Object.fromEntries(header.places);
};

it('the likeliest of several names counts, wherever it stands', () => {
  expect(placesOf('Name', 'Serial', 'Attribute')).toEqual({ serial: 1, name: 2 });
  expect(placesOf('Name', 'Attribute', 'ATTRIBUTE NAME', 'serial')).toEqual({ serial: 3, name: 2 });
});

it('two headers are one whatever their case; cells without a name are none', () => {
  expect(placesOf('Serial', 'Name', 'Größe', 'GRÖSSE')).toEqual({ is: 'headerTwice', header: 'GRÖSSE' });
  expect(placesOf('', 'Serial', '', 'Name', ' ')).toEqual({ serial: 1, name: 3 });
});

it('tells what is missing, and what is there instead', () => {
  expect(placesOf('Serial', '', 'Colour')).toEqual({
    is: 'missingColumn',
    title: 'Attribute name',
    found: ['Serial', 'Colour'],
  });
  expect(placesOf('__proto__', 'constructor')).toEqual({
    is: 'noColumn',
    found: ['__proto__', 'constructor'],
  });
  expect(placesOf(' ', '')).toEqual({ is: 'empty' });
});

it('a column that is optional may be missing', () => {
  const columns = [wanted[0], { ...wanted[1], optional: true }];
  const header = readHeader(['Serial'], columns, fold);
  expect('places' in header && [...header.places.keys()]).toEqual(['serial']);
});
