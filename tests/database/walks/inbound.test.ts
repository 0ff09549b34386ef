import { it } from 'vitest';
import { walkInbound } from '../../support/walk/walk';

it('inbound work of 40 walks is what the rules say, after each step and at the end', async () => {
  await walkInbound(40);
}, 240_000);
