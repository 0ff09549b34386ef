import type { LabelSettings } from '../../shared/contract/labels';
import type { SymbolChoice } from '../../shared/labels/labelContent';
import { type LabelSize, namedSizes, sizeLimits, type SizeName } from '../../shared/labels/labelSize';

export const sizeNames = Object.keys(namedSizes).filter((name): name is SizeName => name in namedSizes);

/** How labels are to be printed, as it is typed and chosen. */
export interface LabelDraft {
  readonly size: SizeName | 'other';
  readonly width: string;
  readonly height: string;
  readonly symbol: SymbolChoice;
  readonly to: LabelSettings['to'];
  readonly host: string;
  readonly port: string;
  /** Of several labels the first and the last one; empty: from the first, to the last. */
  readonly from: string;
  readonly last: string;
}

export type DraftField = 'width' | 'height' | 'host' | 'port' | 'from' | 'last';

interface ReadDraft {
  readonly settings: LabelSettings;
  readonly from: number;
  readonly to: number | null;
}

/** The port that label printers listen on (raw printing, "JetDirect"). */
const usualPort = '9100';

export function draftOf({ size, symbol, to, network }: LabelSettings): LabelDraft {
  return {
    size: nameOf(size) ?? 'other',
    width: String(size.width),
    height: String(size.height),
    symbol,
    to,
    host: network?.host ?? '',
    port: network === null ? usualPort : String(network.port),
    from: '',
    last: '',
  };
}

/** What a draft says, or the field that does not fit and what it wants. */
export function readDraft(
  draft: LabelDraft,
): ReadDraft | { readonly field: DraftField; readonly wants: string } {
  const size = sizeOf(draft);
  if ('field' in size) return size;
  const { symbol, to, host, port } = draft;
  const network = { host: host.trim(), port: wholeNumber(port) };
  if (to.is === 'network') {
    if (network.host === '')
      return { field: 'host', wants: 'Give the name or address of the printer, for example 192.168.1.40.' };
    if (!(network.port >= 1 && network.port <= 65_535))
      return { field: 'port', wants: 'Give a whole number from 1 to 65535; most printers have 9100.' };
  }
  const from = draft.from.trim() === '' ? 1 : wholeNumber(draft.from);
  const last = draft.last.trim() === '' ? null : wholeNumber(draft.last);
  if (!(from >= 1)) return { field: 'from', wants: 'Give a whole number from 1.' };
  if (last !== null && !(last >= from)) return { field: 'last', wants: `Give a whole number from ${from}.` };
  const known = network.host !== '' && network.port >= 1 && network.port <= 65_535;
  return { settings: { size, symbol, to, network: known ? network : null }, from, to: last };
}

/** The size that a draft says; what does not fit names its field. */
export function sizeOf(
  draft: LabelDraft,
): LabelSize | { readonly field: DraftField; readonly wants: string } {
  if (draft.size !== 'other') return namedSizes[draft.size];
  const size = { width: millimetres(draft.width), height: millimetres(draft.height) };
  for (const field of ['width', 'height'] as const) {
    const { least, most } = sizeLimits[field];
    if (!(size[field] >= least && size[field] <= most))
      return { field, wants: `Give ${least} to ${most} mm.` };
  }
  return size;
}

function nameOf(size: LabelSize): SizeName | null {
  const named = sizeNames.find((name) => {
    const { width, height } = namedSizes[name];
    return size.width === width && size.height === height;
  });
  return named ?? null;
}

/** With point or comma, as people write it; NaN for what is no number. */
function millimetres(text: string): number {
  const plain = text.trim().replace(',', '.');
  return /^\d{1,4}(\.\d{1,2})?$/.test(plain) ? Number(plain) : Number.NaN;
}

const wholeNumber = (text: string): number =>
  /^\d{1,7}$/.test(text.trim()) ? Number(text.trim()) : Number.NaN;
