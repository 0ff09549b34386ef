import { z } from 'zod';
import { scanEvent, scannerState } from './scannerEvents';

/** A line for the program's log, which the main process writes. */
const scannerLog = z.object({
  kind: z.literal('log'),
  level: z.enum(['info', 'warn', 'error']),
  text: z.string(),
});

export type ScannerLog = z.infer<typeof scannerLog>;

/** What the scanner process tells the main process. */
export const scannerMessage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('scan'), scan: scanEvent }),
  z.object({ kind: z.literal('state'), state: scannerState }),
  scannerLog,
]);

export type ScannerMessage = z.infer<typeof scannerMessage>;

/** What the main process tells the scanner process: close the devices and end. */
export const scannerCommand = z.object({ kind: z.literal('close') });

export type ScannerCommand = z.infer<typeof scannerCommand>;
