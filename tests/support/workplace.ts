import { openAccounts } from '../../main/accounts';
import { mainOperations } from '../../main/mainOperations';
import { route } from '../../main/router';
import { openDiscrepancyList } from '../../main/discrepancies/discrepancyList';
import { openLabels } from '../../main/labels/labels';
import { openSession } from '../../main/session';
import { openCsvFiles } from '../../main/files/csvFiles';
import { openSlips, type SlipParts } from '../../main/slip/slips';
import type { Input, Output } from '../../shared/contract';
import type { Answer } from '../../shared/contract/answer';
import { operations } from '../../shared/contract';
import type { GivenApproval } from '../../shared/contract/call';
import type { ScreenOperation } from '../../shared/contract/names';
import type { SessionState } from '../../shared/contract/session';
import { newRequestId } from './requestId';
import { station, type TestWarehouse } from './warehouse';

/** A station as its window uses it, on a real warehouse: session, accounts and router of the main process. */
export interface Workplace {
  state(): SessionState;
  ask<N extends ScreenOperation>(
    name: N,
    input: Input<N>,
    approval?: GivenApproval,
  ): Promise<Answer<Output<N>>>;
  /** What main does after a commit with these topics. */
  heard(topic: 'people' | 'stations'): Promise<void>;
}

/** Sits down at a warehouse where nobody is signed in. */
export function sitDown(warehouse: TestWarehouse, slip: { path: string | null } = { path: null }): Workplace {
  const unwatched = (): undefined => undefined;
  let screens: Record<string, string> = {};
  const settings = {
    now: () => ({ station, bin: null, screens, labels: null }),
    change: async (changed: { screens?: Record<string, string> }) => {
      screens = changed.screens ?? screens;
    },
  };
  const session = openSession(warehouse, settings, unwatched);
  const caller = () => ({ person: session.state().person?.id ?? null, station: station.id });
  const papers: SlipParts = {
    database: warehouse,
    caller,
    timeZone: () => 'Europe/Berlin',
    choosePath: async () => slip.path,
    printPdf: async ({ html }) => new TextEncoder().encode(html),
    log: unwatched,
  };
  const own = mainOperations({
    session,
    accounts: openAccounts(warehouse, caller),
    scannerState: () => ({ kind: 'none' }),
    warehouseState: () => ({
      phase: { is: 'new' },
      demo: false,
      timeZone: 'Europe/Berlin',
      version: '1',
      electron: '1',
    }),
    slips: openSlips(papers),
    csvFiles: openCsvFiles({
      database: warehouse,
      caller,
      timeZone: () => 'Europe/Berlin',
      chooseSavePath: async () => slip.path,
      chooseOpenPath: async () => slip.path,
      log: unwatched,
    }),
    discrepancies: openDiscrepancyList(papers),
    labels: openLabels({
      database: warehouse,
      caller,
      choosePath: async () => slip.path,
      pdf: async ({ html }) => new TextEncoder().encode(html),
      print: async () => null,
      printers: async () => [],
      settings: { now: () => null, keep: async () => undefined },
      log: unwatched,
    }),
    setAside: () => '',
    tryDemo: unwatched,
    ownerMade: unwatched,
  });
  const parts = {
    own,
    database: warehouse,
    session,
    stationId: station.id,
    onChanged: unwatched,
    log: unwatched,
  };
  return {
    state: () => session.state(),
    async ask(name, input, approval) {
      const request = operations[name].kind === 'command' ? newRequestId() : null;
      const call = { input, confirm: [], request, approval: approval ?? null };
      // The answer passed the operation's output schema on the way; only its static type is lost there.
      return (await route(parts, name, call)) as Answer<Output<typeof name>>;
    },
    heard: (topic) => (topic === 'people' ? session.readPerson() : session.readStation()),
  };
}
