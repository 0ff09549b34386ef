import { it } from 'vitest';
import { walkInbound } from '../../support/walk/walk';

it('inbound work of 600 walks is what the rules say, after each step and at the end', async () => {
  await walkInbound(600);
}, 1_800_000);
