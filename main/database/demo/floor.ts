import type { BinKind } from '../../../shared/domain/binKinds';

export interface FloorBin {
  readonly code: string;
  readonly location: string;
  readonly kind: BinKind;
  readonly onlySku: string | null;
  readonly closed: boolean;
}

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at + 1);

/** The one bin for one SKU, and the one that is closed. */
const onlySkus: Readonly<Record<string, string>> = { 'C1-101': 'BAT-18-5' };
const closed: readonly string[] = ['D3-304'];

function bin(kind: BinKind, location: string, code: string): FloorBin {
  return { code, location, kind, onlySku: onlySkus[code] ?? null, closed: closed.includes(code) };
}

/** Rack, bay, level and place: A1-101 … D3-304. */
const storage = ['A', 'B', 'C', 'D'].flatMap((rack) =>
  upTo(3).flatMap((bay) =>
    upTo(3).flatMap((level) =>
      upTo(4).map((place) => bin('storage', `Rack ${rack}`, `${rack}${bay}-${level}0${place}`)),
    ),
  ),
);

/** The bins of the demo warehouse: of every kind some. */
export const floor: readonly FloorBin[] = [
  ...storage,
  ...upTo(4).map((door) => bin('dock', 'Dock', `DK-0${door}`)),
  ...upTo(3).map((door) => bin('shipping', 'Shipping', `SH-0${door}`)),
  ...upTo(2).flatMap((row) => upTo(3).map((place) => bin('blocked', 'Quarantine', `Q-0${row}-${place}`))),
  ...upTo(6).map((lane) => bin('staging', 'Staging', `ST-0${lane}`)),
  ...upTo(4).map((place) => bin('damaged', 'Damaged goods', `D1-00${place}`)),
];
