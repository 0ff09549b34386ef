import type { Demo } from './demo';
import { submitReplenishment } from './lineSerials';
import { addReplenishment, type Replenishment, type ReplenishmentDraft } from './replenishments';

// What the OMS admin does with a replenishment: each function is one command.

export function enterReplenishment(demo: Demo, draft: ReplenishmentDraft): Promise<Replenishment> {
  return demo.desk.command('admin', 'demo.addReplenishment', (command) =>
    addReplenishment(demo, command, draft),
  );
}

export function submit(demo: Demo, replenishment: Replenishment): Promise<void> {
  return demo.desk.command('admin', 'demo.submit', (command) =>
    submitReplenishment(demo, command, replenishment),
  );
}
