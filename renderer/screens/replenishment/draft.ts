import { create } from 'zustand';
import { emptyHead, type Head } from './head';
import type { PickedLine } from './ProductPicker';

/** A replenishment that is not inserted yet; it stays while its person looks at something else. */
interface Draft {
  readonly person: number | null;
  readonly head: Head;
  readonly lines: readonly PickedLine[];
}

const empty: Omit<Draft, 'person'> = { head: emptyHead, lines: [] };

export const useDraft = create<Draft>()(() => ({ person: null, ...empty }));

/** Another person begins with an empty one. */
export function beginDraft(person: number): void {
  if (useDraft.getState().person !== person) useDraft.setState({ person, ...empty });
}

export function setHead(head: Head): void {
  useDraft.setState({ head });
}

/** Adds units; to the line that the SKU has already. */
export function addToDraft(picked: readonly PickedLine[]): void {
  const lines = [...useDraft.getState().lines];
  for (const line of picked) {
    const at = lines.findIndex(({ sku }) => sku === line.sku);
    const known = lines[at];
    if (known === undefined) lines.push(line);
    else lines[at] = { ...known, units: known.units + line.units };
  }
  useDraft.setState({ lines });
}

export function setUnits(sku: string, units: number): void {
  const { lines } = useDraft.getState();
  useDraft.setState({ lines: lines.map((line) => (line.sku === sku ? { ...line, units } : line)) });
}

export function removeFromDraft(sku: string): void {
  useDraft.setState({ lines: useDraft.getState().lines.filter((line) => line.sku !== sku) });
}

export function discardDraft(): void {
  useDraft.setState(empty);
}
