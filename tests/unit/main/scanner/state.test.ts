import { expect, it } from 'vitest';
import { honeywell, scannerBench } from './bench';

it('names the scanner connected last, then the one before it, then none', () => {
  const { scanners, states } = scannerBench();
  const first = scanners.connect(honeywell);
  const second = scanners.connect({ ...honeywell, name: 'Granit' });
  second.unplug();
  first.unplug();
  expect(states).toEqual([
    { kind: 'ready', device: 'Voyager' },
    { kind: 'ready', device: 'Granit' },
    { kind: 'ready', device: 'Voyager' },
    { kind: 'none' },
  ]);
});

it('stays with the current scanner when the other one goes, and says nothing twice', () => {
  const { scanners, states } = scannerBench();
  const first = scanners.connect(honeywell);
  scanners.connect({ ...honeywell, name: 'Granit' });
  first.unplug();
  first.unplug();
  expect(states.at(-1)).toEqual({ kind: 'ready', device: 'Granit' });
  expect(states).toHaveLength(2);
});

it('shows why scanners do not work only while none does', () => {
  const { scanners, states } = scannerBench();
  scanners.whileEmpty({ kind: 'unavailable', why: 'no library' });
  const scanner = scanners.connect(honeywell);
  scanner.unplug();
  expect(states.map(({ kind }) => kind)).toEqual(['unavailable', 'ready', 'unavailable']);
});
