import type { WebContents } from 'electron';
import type { LabelSize } from '../../shared/labels/labelSize';
import { withHiddenPage } from '../printing/hiddenPage';

/** Labels that are drawn: their page, one sheet a label, and how large a sheet is. */
export interface Sheets {
  readonly html: string;
  readonly size: LabelSize;
}

const millimetresPerInch = 25.4;
const micronsPerMillimetre = 1_000;

/** Labels as PDF. Throws when they cannot be printed. */
export function labelsPdf({ html, size }: Sheets): Promise<Uint8Array> {
  return withHiddenPage(html, (contents) =>
    contents.printToPDF({
      printBackground: false,
      preferCSSPageSize: true,
      pageSize: { width: size.width / millimetresPerInch, height: size.height / millimetresPerInch },
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
    }),
  );
}

/** Sends labels to a printer of the system; null, or what the system says why not. */
export function printLabels({ html, size }: Sheets, deviceName: string): Promise<string | null> {
  return withHiddenPage(
    html,
    (contents) =>
      new Promise((resolve) => {
        contents.print(
          {
            silent: true,
            deviceName,
            color: false,
            margins: { marginType: 'none' },
            // Beside the page's own @page: drivers differ in which of the two they follow.
            pageSize: {
              width: Math.round(size.width * micronsPerMillimetre),
              height: Math.round(size.height * micronsPerMillimetre),
            },
          },
          (success, why) => resolve(success ? null : why || 'the system does not say why'),
        );
      }),
  );
}

/** The printers that the system knows; none while there is no window. */
export async function systemPrinters(
  contents: WebContents | undefined,
): Promise<readonly { readonly name: string; readonly shown: string }[]> {
  const printers = (await contents?.getPrintersAsync()) ?? [];
  return printers.map(({ name, displayName }) => ({ name, shown: displayName || name }));
}
