import { mainQuery } from './operation';
import { scannerState } from './scannerEvents';
import { none } from './shapes';

export const scanner = {
  'scanner.state': mainQuery({
    input: none,
    output: scannerState,
    permission: 'anyone',
    topics: ['scanner'],
  }),
};
