import { createCanvas } from '@napi-rs/canvas';
import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const pointsPerInch = 72;

/** A page of a PDF: how large it is on paper, in millimetres, its words, and what a printer makes of it. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly text: string;
  readonly picture: { readonly data: Uint8ClampedArray; readonly width: number; readonly height: number };
}

/** Draws all pages of a PDF with so many dots per inch. */
export async function pdfPages(file: string, dpi: number): Promise<readonly PdfPage[]> {
  const loading = getDocument({ data: Uint8Array.from(readFileSync(file)), verbosity: 0 });
  const document = await loading.promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale: dpi / pointsPerInch });
    const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
    const context = canvas.getContext('2d');
    // The library is written for a browser's canvas; this one has the same methods.
    await page.render({ canvasContext: context as never, canvas: null, viewport }).promise;
    const { items } = await page.getTextContent();
    pages.push({
      width: (viewport.width / dpi) * 25.4,
      height: (viewport.height / dpi) * 25.4,
      text: items.map((item) => ('str' in item ? item.str : '')).join(' '),
      picture: context.getImageData(0, 0, canvas.width, canvas.height),
    });
  }
  await loading.destroy();
  return pages;
}
