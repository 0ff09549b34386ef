import { z } from 'zod';
import { symbologies } from '../barcode/symbologies';

/** The longest value a scan may hold: the largest QR code carries 7,089 digits. */
export const longestScan = 8192;

/** One code read by a scanner, whole and decoded. Sent once; the window that is in front takes it. */
export const scanEvent = z
  .object({
    /** Counts up from 1 since the scanner process started. */
    number: z.int().positive(),
    text: z.string().min(1).max(longestScan),
    /** AIM identifier such as `]C1`; null where the scanner sends none. */
    aim: z
      .string()
      .regex(/^\][A-Za-z][0-9A-Za-z]$/)
      .nullable(),
    symbology: z.enum(symbologies).nullable(),
    /** The name of the device that read it. */
    device: z.string(),
    /** When its last bytes arrived, epoch milliseconds. */
    at: z.int().nonnegative(),
  })
  .readonly();

export type ScanEvent = z.infer<typeof scanEvent>;

/** What the status light shows: the scanner in use, none connected, or why scanners do not work here. */
export const scannerState = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready'), device: z.string() }).readonly(),
  z.object({ kind: z.literal('none') }).readonly(),
  z.object({ kind: z.literal('unavailable'), why: z.string() }).readonly(),
]);

export type ScannerState = z.infer<typeof scannerState>;
