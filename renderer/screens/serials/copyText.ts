import { create } from 'zustand';

/** Milliseconds that a person has to read it. */
const reading = 4000;

/** Puts text on the clipboard; what a person is told of it. */
export function copyText(text: string): Promise<string> {
  return navigator.clipboard.writeText(text).then(
    () => 'Copied',
    () => 'Not copied: the clipboard does not take it.',
  );
}

/** What came of the last *Copy serial*: its menu is closed by then. */
export const useCopied = create<{ readonly said: string }>()(() => ({ said: '' }));

let forgetting: ReturnType<typeof setTimeout> | undefined;

export async function copySerial(serial: string): Promise<void> {
  const said = await copyText(serial);
  useCopied.setState({ said: said === 'Copied' ? `Copied ${serial}` : said });
  clearTimeout(forgetting);
  forgetting = setTimeout(() => useCopied.setState({ said: '' }), reading);
}
