import type { ScannerLog } from '../../shared/contract/scannerMessages';

/** Writes a line to the program's log, by way of the main process. */
export type Log = (level: ScannerLog['level'], text: string) => void;
