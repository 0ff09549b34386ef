import { describe, expect, it } from 'vitest';
import { readBadge } from '../../../../shared/domain/badge';
import { commandBarcodes, readCommand, type ScanCommand } from '../../../../shared/domain/commandBarcodes';
import { readSerial } from '../../../../shared/domain/serialValue';

describe('a command barcode', () => {
  it.each(Object.keys(commandBarcodes) as readonly ScanCommand[])(
    '%s is read in any case, and is no serial',
    (name) => {
      const text = commandBarcodes[name];
      expect(readCommand(` ${text.toLowerCase()}\r`)).toBe(name);
      expect(readSerial(text)).toEqual({ problem: 'command', value: text });
      expect(readBadge(text)).toBeNull();
      expect(text).not.toMatch(/[AQWZYM]/);
    },
  );

  it('is nothing else', () => {
    expect(readCommand('SDSDUNDO1')).toBeNull();
    expect(readSerial('SDSDUNDO1')).toHaveProperty('key');
  });
});
