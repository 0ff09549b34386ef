import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { requireSpace } from '../../../scripts/steps/space.mjs';

test('too little room is told before the work begins, with figures', async () => {
  const refused = requireSpace(tmpdir(), 1e18, 'unpacking Electron');
  await expect(refused).rejects.toThrow('unpacking Electron needs 1000000000.0 GB');
});

test('enough room is no reason to speak', async () => {
  await expect(requireSpace(tmpdir(), 1, 'a byte')).resolves.toBeUndefined();
});
