import { describe, expect, it } from 'vitest';
import { createScanGate, type Holding } from '../../../../renderer/hooks/scanGate';
import type { ScanEvent } from '../../../../shared/contract/scannerEvents';
import { badgeText } from '../../../../shared/domain/badge';

const badgeOf = (person: number): string => badgeText(person, new Uint8Array(16));
const maria = badgeOf(2);

const scan = (text: string): ScanEvent => ({
  number: 1,
  text,
  aim: null,
  symbology: null,
  device: 'test',
  at: 0,
});

/** A gate whose takers write into one list who took what. */
function world() {
  const taken: string[] = [];
  const write = (name: string) => (text: string) => void taken.push(`${name} ${text}`);
  const held = { count: 0 };
  const gate = createScanGate(
    ({ text }) => write('look-up')(text),
    (count) => {
      held.count = count;
    },
  );
  const keeper = { holding: 'nothing' as Holding };
  gate.keptBy({ scanned: write('keeper'), holding: () => keeper.holding });
  return {
    taken,
    held,
    keeper,
    gate,
    screen: (name: string) => gate.step(({ text }) => write(name)(text)),
    approval: () => gate.badgeStep(write('approval')),
    door: () => gate.close(({ text }) => write('door')(text)),
    deliver: (...texts: string[]) => texts.forEach((text) => gate.deliver(scan(text))),
  };
}

describe('renderer/hooks/scanGate', () => {
  it('has a badge change the person and gives every other scan to the screen', () => {
    const { taken, screen, deliver } = world();
    screen('document');
    deliver('SN-1', maria, 'SDSDUNDO', 'SN-2');
    expect(taken).toEqual(['document SN-1', `keeper ${maria}`, 'document SDSDUNDO', 'document SN-2']);
  });

  it('knows a badge that caps lock turned around, and takes nothing like a badge for one', () => {
    const { taken, deliver } = world();
    deliver(maria.toLowerCase(), maria.slice(0, -1), `${maria}B`);
    expect(taken).toEqual([`keeper ${maria}`, `look-up ${maria.slice(0, -1)}`, `look-up ${maria}B`]);
  });

  it('gives a badge to the approval that is being asked, and units to the screen', () => {
    const { taken, screen, approval, deliver } = world();
    screen('document');
    const answered = approval();
    deliver(maria, 'SN-1');
    answered();
    deliver(maria);
    expect(taken).toEqual([`approval ${maria}`, 'document SN-1', `keeper ${maria}`]);
  });

  it('lets nothing but a badge pass a closed door, whatever opens behind it', () => {
    const { taken, screen, approval, door, deliver } = world();
    screen('document');
    const open = door();
    screen('chooser');
    approval();
    deliver('SN-1', maria);
    open();
    deliver('SN-2');
    expect(taken).toEqual(['door SN-1', `keeper ${maria}`, 'chooser SN-2']);
  });

  it('has scans wait while the person changes, and go on in their order', () => {
    const { taken, held, keeper, gate, screen, deliver } = world();
    screen('document');
    keeper.holding = 'everything';
    deliver('SN-1', maria, 'SN-2');
    expect(taken).toEqual([]);
    expect(held.count).toBe(3);
    keeper.holding = 'nothing';
    gate.goOn();
    expect(taken).toEqual(['document SN-1', `keeper ${maria}`, 'document SN-2']);
    expect(held.count).toBe(0);
  });

  it('has what lies behind a waiting badge wait on while that badge changes the person again', () => {
    const { taken, held, keeper, gate, screen, deliver } = world();
    screen('document');
    keeper.holding = 'everything';
    deliver('SN-1', maria, 'SN-2');
    gate.keptBy({
      scanned: (badge) => {
        taken.push(`keeper ${badge}`);
        keeper.holding = 'everything';
      },
      holding: () => keeper.holding,
    });
    keeper.holding = 'nothing';
    gate.goOn();
    expect(taken).toEqual(['document SN-1', `keeper ${maria}`]);
    expect(held.count).toBe(1);
  });

  it('still hears a badge while a PIN is awaited and the scans of units wait', () => {
    const { taken, held, keeper, approval, deliver } = world();
    approval();
    keeper.holding = 'units';
    deliver('SN-1', maria);
    expect(taken).toEqual([`keeper ${maria}`]);
    expect(held.count).toBe(1);
  });

  it('has no unit wait at a closed door while a PIN is awaited there: nobody has come yet', () => {
    const { taken, held, keeper, door, deliver } = world();
    door();
    keeper.holding = 'units';
    deliver('SN-1');
    expect(taken).toEqual(['door SN-1']);
    expect(held.count).toBe(0);
  });
});
