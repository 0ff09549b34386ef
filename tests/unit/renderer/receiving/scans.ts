import type { ShownBin } from '../../../../shared/contract/bins';
import type { Counted, Received, ReceivingLine } from '../../../../shared/contract/receiving';
import type { Question } from '../../../../shared/domain/questions';
import type { FlowEvent } from '../../../../renderer/screens/receiving/flowEvents';
import { type FlowState, newFlow } from '../../../../renderer/screens/receiving/flowState';
import type { ToneName } from '../../../../renderer/sounds/tones';
import { flow } from '../../../../renderer/screens/receiving/scanFlow';

export const rack: ShownBin = { code: 'A1-104', location: 'Rack A', kind: 'storage', gives: 'Ready' };
export const rackB: ShownBin = { code: 'B2-001', location: 'Rack B', kind: 'storage', gives: 'Ready' };
export const damaged: ShownBin = { code: 'DMG-1', location: 'Cage', kind: 'damaged', gives: 'Imperfect' };

export const fault = { id: 'F-1', kind: 'connectionLost' } as const;

export function receivedUnit(serial: string, bin: ShownBin, position = 1): Received {
  return {
    kind: 'received',
    receipt: 8,
    serialId: 1,
    serial,
    sku: 'NVR-8CH',
    name: 'Video recorder',
    bin,
    status: bin.gives,
    position,
    line: { received: 1, units: 20 },
    document: { received: 1, units: 20 },
  };
}

export function countedUnits(sku: string, units: number, received: number, of = 40): Counted {
  return {
    kind: 'counted',
    receipt: 9,
    sku,
    name: 'Cable',
    units,
    bin: rack,
    status: 'Ready',
    position: 3,
    line: { received, units: of },
    document: { received, units: 60 },
  };
}

/** A line of a replenishment. */
export function lineOf(position: number, more: Partial<ReceivingLine> = {}): ReceivingLine {
  return {
    position,
    sku: `SKU-${position}`,
    name: '',
    workflow: 'In/Out',
    units: 5,
    received: 0,
    takes: 'listedSerials',
    rule: '',
    lies: null,
    ...more,
  };
}

export function twoLines(value: string): Question {
  const choices = [
    { confirm: 'line:1', sku: 'PSU-48V', name: 'Power supply', detail: '0 of 20 received' },
    { confirm: 'line:2', sku: 'UPS-1500', name: 'UPS', detail: '0 of 6 received' },
  ];
  return { code: 'whichOne', facts: { value, expected: true, choices }, accepts: ['line:1', 'line:2'] };
}

/** A receiver in front of one replenishment: what is done, what the warehouse answers, what is heard. */
export class Receiver {
  state: FlowState = newFlow('RPL-1001');
  readonly heard: ToneName[] = [];
  #requests = 0;

  constructor(bin: ShownBin | null) {
    this.send({ is: 'entered', bin, lost: null });
  }

  send(event: FlowEvent): void {
    const { state, tone } = flow(this.state, event);
    this.state = state;
    if (tone !== null) this.heard.push(tone);
  }

  /** Scans a value at a time in milliseconds; each a second after the former unless told. */
  scan(value: string, at = (this.#requests + 1) * 1000): void {
    this.#requests += 1;
    this.send({ is: 'scanned', value, aim: null, at, by: 'scanner', request: `r${this.#requests}` });
  }

  received(serial: string, bin: ShownBin): void {
    this.send({ is: 'scanAnswered', answer: { value: receivedUnit(serial, bin) } });
  }

  /** The warehouse knows the scan as a bin; the station remembers it if it stays. */
  scanBin(bin: ShownBin): void {
    this.scan(bin.code);
    this.send({ is: 'scanAnswered', answer: { value: { kind: 'bin', bin } } });
    if (this.asked.is === 'chooseBin') this.send({ is: 'binChosen', answer: { value: {} } });
  }

  /** The call that the warehouse is asked now; a plain word when there is none. */
  get asked() {
    return this.state.work?.ask ?? ({ is: 'nothing' } as const);
  }

  get nextBin(): string | null {
    return this.asked.is === 'scan' ? this.asked.input.bin : null;
  }
}
