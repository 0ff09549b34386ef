import { app } from 'electron';
import { withHiddenPage } from '../printing/hiddenPage';
import { paperIn } from './paper';
import type { Printed } from './slips';

/** Inches: the foot stands in the lower one. */
const margins = { top: 0.6, bottom: 0.75, left: 0.6, right: 0.6 };

/** Prints a page into a PDF. Throws when it cannot be printed. */
export function printPdf({ html, footer }: Printed): Promise<Uint8Array> {
  return withHiddenPage(html, (contents) =>
    contents.printToPDF({
      pageSize: paperIn(app.getLocaleCountryCode()),
      margins,
      displayHeaderFooter: true,
      // Without one of ours Chromium writes date and title there.
      headerTemplate: '<span></span>',
      footerTemplate: footer,
      // Readable aloud, and its text can be searched in order.
      generateTaggedPDF: true,
    }),
  );
}
