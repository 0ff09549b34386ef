import { describe, expect, it } from 'vitest';
import { scanSteps } from '../../../../renderer/hooks/scanSteps';
import type { ScanEvent } from '../../../../shared/contract/scannerEvents';

const scan = (text: string): ScanEvent => ({
  number: 1,
  text,
  aim: null,
  symbology: null,
  device: 'test',
  at: 0,
});

/** A stack whose takers write into one list who took what. */
function world() {
  const taken: string[] = [];
  const steps = scanSteps<ScanEvent>(({ text }) => taken.push(`look-up ${text}`));
  const open = (name: string) => steps.push(({ text }) => taken.push(`${name} ${text}`));
  return { taken, open, deliver: (text: string) => steps.deliver(scan(text)) };
}

describe('renderer/hooks/scanSteps', () => {
  it('looks a scan up where no step is open', () => {
    const { taken, deliver } = world();
    deliver('A');
    expect(taken).toEqual(['look-up A']);
  });

  it('gives each scan to exactly one step, the newest', () => {
    const { taken, open, deliver } = world();
    open('document');
    open('chooser');
    deliver('A');
    expect(taken).toEqual(['chooser A']);
  });

  it('gives it to the step below once the newest is closed', () => {
    const { taken, open, deliver } = world();
    open('document');
    const close = open('chooser');
    close();
    deliver('A');
    expect(taken).toEqual(['document A']);
  });

  it('closes the right step where an older one goes first, as when screens change', () => {
    const { taken, open, deliver } = world();
    const closeList = open('list');
    const closeDocument = open('document');
    closeList();
    deliver('A');
    closeDocument();
    closeDocument();
    deliver('B');
    expect(taken).toEqual(['document A', 'look-up B']);
  });

  it('lets a step close itself while it takes a scan', () => {
    const taken: string[] = [];
    const steps = scanSteps<ScanEvent>(({ text }) => taken.push(`look-up ${text}`));
    const close = steps.push(({ text }) => {
      taken.push(`once ${text}`);
      close();
    });
    steps.deliver(scan('A'));
    steps.deliver(scan('B'));
    expect(taken).toEqual(['once A', 'look-up B']);
  });
});
