import { describe, expect, test } from 'vitest';
import { Receiver, rack } from './scans';

describe('undo', () => {
  test('waits its turn behind the scans, and says what is back', () => {
    const maria = new Receiver(rack);
    maria.scan('SN2');
    maria.send({ is: 'undoPressed', receipt: 7, name: 'SN1', at: 5, request: 'u1' });
    maria.received('SN2', rack);
    expect(maria.asked).toMatchObject({ is: 'undo', job: { receipt: 7, request: 'u1' } });
    const undone = {
      receipt: 7,
      serial: 'SN1',
      sku: 'NVR-8CH',
      units: 1,
      becomes: 'Incoming' as const,
      line: { received: 0, units: 20 },
      document: { received: 0, units: 20 },
    };
    maria.send({ is: 'undoAnswered', answer: { value: undone } });
    expect(maria.state.verdict).toEqual({ is: 'undone', undone });
    expect(maria.heard).toEqual(['done', 'done']);
  });

  test('refused: shown and listed like a scan', () => {
    const maria = new Receiver(rack);
    maria.send({ is: 'undoPressed', receipt: 7, name: 'SN1', at: 5, request: 'u1' });
    const refusal = { code: 'newerScan', facts: { value: 'SN1', newest: 'SN2' } } as const;
    maria.send({ is: 'undoAnswered', answer: { refusal } });
    expect(maria.state.verdict).toMatchObject({ is: 'refused', value: 'SN1', refusal });
    expect(maria.state.refused).toHaveLength(1);
  });
});
