import type { DatabaseChild } from '../../main/databaseSupervisor';
import type { ToDatabase } from '../../shared/contract/databaseMessages';

/** What both ways to start the database process must do alike. */
export const transportPromise = {
  arrivesWhole: true,
  inOrder: [1, 2, 3],
  closes: 0,
  endHeardAfterKill: true,
  endsHeard: 2,
} as const;

/** Runs a child (tests/support/databaseChild.mjs) through the contract; the result stands beside `transportPromise`. */
export async function tryTransport(launch: () => DatabaseChild) {
  const input = {
    text: 'ä\u0000😀',
    at: 1.5,
    none: null,
    bytes: new Uint8Array([0, 255]),
    list: [{ deep: true }],
  };
  let endsHeard = 0;
  const started = (): { child: DatabaseChild; ended: Promise<number | null> } => {
    const child = launch();
    const ended = new Promise<number | null>((resolve) => {
      child.onExit((code) => {
        endsHeard += 1;
        resolve(code);
      });
    });
    return { child, ended };
  };

  const first = started();
  const answers = new Promise<readonly unknown[]>((resolve) => {
    const heard: unknown[] = [];
    first.child.onMessage((message) => {
      if (heard.push(message) === 3) resolve(heard);
    });
  });
  for (const id of [1, 2, 3]) first.child.send(ask(id, input));
  const heard = await answers;
  first.child.send({ kind: 'close' });
  const closes = await first.ended;
  // A message to a process that is gone is no crash of ours.
  first.child.send({ kind: 'close' });

  const second = started();
  second.child.send(ask(4, input));
  second.child.kill();
  await second.ended;
  // Time for an end that would be heard twice.
  await new Promise((resolve) => setTimeout(resolve, 200));
  return {
    arrivesWhole:
      JSON.stringify(heard[0]) === JSON.stringify({ kind: 'answer', id: 1, answer: { value: input } }),
    inOrder: heard.map((message) =>
      typeof message === 'object' && message && 'id' in message ? message.id : null,
    ),
    closes,
    endHeardAfterKill: true,
    endsHeard,
  };
}

function ask(id: number, input: unknown): ToDatabase {
  const call = { input, confirm: [], request: null, approval: null };
  return { kind: 'ask', id, name: 'echo', call, caller: { person: null, station: crypto.randomUUID() } };
}
