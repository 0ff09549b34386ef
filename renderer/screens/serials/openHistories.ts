import { create } from 'zustand';

interface OpenHistories {
  /** Ids of the serials whose history is open; they stay open while one pages away and back. */
  readonly open: ReadonlySet<number>;
  /** Measured heights of panels, px. */
  readonly heights: ReadonlyMap<number, number>;
}

/** Until a panel is measured; the end of the list moves once. */
const estimate = 300;

export const useOpenHistories = create<OpenHistories>()(() => ({ open: new Set(), heights: new Map() }));

export function toggleHistory(id: number): void {
  useOpenHistories.setState(({ open }) => {
    const next = new Set(open);
    if (!next.delete(id)) next.add(id);
    return { open: next };
  });
}

export function measured(id: number, height: number): void {
  useOpenHistories.setState(({ heights }) =>
    heights.get(id) === height ? {} : { heights: new Map(heights).set(id, height) },
  );
}

/** Room below a row, px: its open panel, or none. */
export function panelHeight({ open, heights }: OpenHistories, id: number): number {
  return open.has(id) ? (heights.get(id) ?? estimate) : 0;
}
