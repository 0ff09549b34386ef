import { createCanvas, loadImage } from '@napi-rs/canvas';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

const { resolve } = createRequire(import.meta.url);

// From the package itself: by default it would be fetched from the network.
prepareZXingModule({
  overrides: {
    wasmBinary: Uint8Array.from(readFileSync(resolve('zxing-wasm/reader/zxing_reader.wasm'))).buffer,
  },
});

/** What a scanner reads from a picture: the symbology, and the text without FNC1 in front. */
export interface Decoded {
  readonly format: string;
  readonly text: string;
  /** Whether the symbol says that application identifiers follow. */
  readonly gs1: boolean;
}

interface Picture {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/** Reads the symbols of a picture with a real decoder. */
export async function decode({ data, width, height }: Picture): Promise<readonly Decoded[]> {
  const image = { data: new Uint8ClampedArray(data), width, height, colorSpace: 'srgb' };
  const found = await readBarcodes(image as ImageData, {
    formats: ['DataMatrix', 'Code128'],
    textMode: 'Plain',
  });
  return found.map(({ format, text, contentType }) => ({ format, text, gs1: contentType === 'GS1' }));
}

/** Draws an SVG so many pixels wide, on white. */
export async function drawSvg(svg: string, width: number): Promise<Picture> {
  return drawPicture(Buffer.from(svg), width);
}

/** Draws a picture file, on white; as wide as it is where no width is given. */
export async function drawPicture(file: Buffer, width?: number): Promise<Picture> {
  const image = await loadImage(file);
  const wide = width ?? image.width;
  const high = Math.round((image.height / image.width) * wide);
  const canvas = createCanvas(wide, high);
  const context = canvas.getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, wide, high);
  context.drawImage(image, 0, 0, wide, high);
  return context.getImageData(0, 0, wide, high);
}
