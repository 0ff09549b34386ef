import type { ScanEvent } from '../../shared/contract/scannerEvents';
import { readBadge } from '../../shared/domain/badge';
import { scanSteps } from './scanSteps';

export type TakeScan = (scan: ScanEvent) => void;
export type TakeBadge = (badge: string) => void;

/** Which scans wait: `units` are all but badges. */
export type Holding = 'nothing' | 'units' | 'everything';

/** Who changes the person by a badge, and has scans wait meanwhile. */
export interface Doorkeeper {
  readonly scanned: TakeBadge;
  readonly holding: () => Holding;
}

/**
 * Every scan enters the window here. A badge goes to an approval that is being asked, else to the doorkeeper; any
 * other scan to a closed door where there is one, else to the newest step of the screens, else to `lookedUp`.
 * `heldAre` hears how many scans wait, badges among them.
 */
export function createScanGate(lookedUp: TakeScan, heldAre: (count: number) => void) {
  const steps = scanSteps(lookedUp);
  const badgeSteps = scanSteps<string>((badge) => doorkeeper.scanned(badge));
  const doors: TakeScan[] = [];
  let doorkeeper: Doorkeeper = { scanned: () => undefined, holding: () => 'nothing' };
  let held: readonly ScanEvent[] = [];

  function waits(scan: ScanEvent): boolean {
    const holding = doorkeeper.holding();
    // At a closed door a unit belongs to nobody who could come: only what follows a badge at once may be theirs.
    const unitsWait = holding === 'units' && doors.length === 0;
    return holding === 'everything' || (unitsWait && readBadge(scan.text) === null);
  }

  function hold(scans: readonly ScanEvent[]): void {
    held = scans;
    heldAre(held.length);
  }

  function pass(scan: ScanEvent): void {
    const badge = readBadge(scan.text);
    const door = doors.at(-1);
    if (badge === null) (door ?? steps.deliver)(scan);
    else if (door === undefined && doorkeeper.holding() === 'nothing') badgeSteps.deliver(badge);
    else doorkeeper.scanned(badge);
  }

  function deliver(scan: ScanEvent): void {
    if (waits(scan)) hold([...held, scan]);
    else pass(scan);
  }

  return {
    deliver,
    step: steps.push,
    badgeStep: badgeSteps.push,
    /** Nobody works: takes the scans of units until what it returns is called, whatever steps lie behind it. */
    close(door: TakeScan): () => void {
      doors.push(door);
      return () => void doors.splice(doors.lastIndexOf(door), 1);
    },
    keptBy(keeper: Doorkeeper): void {
      doorkeeper = keeper;
    },
    /** Those that need wait no longer go on in their order; a badge among them may have the rest wait again. */
    goOn(): void {
      const waiting = held;
      hold([]);
      waiting.forEach(deliver);
    },
  };
}
