/**
 * Labels that press a key of a scan screen. Their letters lie in the same place on every Latin keyboard layout,
 * and no serial may equal one.
 */
export const commandBarcodes = {
  undo: 'SDSDUNDO',
  bin: 'SDSDBIN',
  next: 'SDSDNEXT',
  done: 'SDSDDONE',
  ship: 'SDSDSHIP',
} as const;

export type ScanCommand = keyof typeof commandBarcodes;

const byText = new Map<string, ScanCommand>(
  (Object.keys(commandBarcodes) as readonly ScanCommand[]).map((name) => [commandBarcodes[name], name]),
);

/** The command that a scanned text is, capital or small; null for anything else. */
export function readCommand(text: string): ScanCommand | null {
  return byText.get(text.trim().toUpperCase()) ?? null;
}
