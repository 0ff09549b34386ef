/**
 * The database process: passes each call to the thread that answers it, and the answer back. Runs as an
 * Electron utility process, and under plain Node.
 */
import { operations } from '../../shared/contract';
import type { Fault } from '../../shared/contract/answer';
import type { Opening, ToDatabase } from '../../shared/contract/databaseMessages';
import { Announcements } from './announcements';
import { faultOf } from './faults';
import { connectParent } from './parent';
import type { FromThread, WarehouseFacts } from './threadMessages';
import { startThread, type Thread, type ThreadName } from './threads';

type Ask = Extract<ToDatabase, { kind: 'ask' }>;

/** How long the last words may take to reach the parent before a process that cannot go on ends. */
const lastWordsMs = 50;

// Ctrl-C in a terminal, and its closing, reach every process of the program: the parent quits, and tells this one to close.
for (const signal of ['SIGINT', 'SIGHUP'] as const) process.on(signal, () => undefined);

const parent = connectParent();
const announcements = new Announcements((topics) => parent.send({ kind: 'changed', topics }));
const threads = new Map<ThreadName, Thread>();
const opened = new Set<ThreadName>();
/** What threads ask each other: who asked, and under which id of theirs. Numbers below 0. */
const asked = new Map<number, { readonly thread: ThreadName; readonly id: number }>();
let lastAsked = 0;
let facts: WarehouseFacts | null = null;
/** Closing, broken or dying: the end of a thread is no news any more. */
let ending = false;

parent.onMessage((message) => {
  switch (message.kind) {
    case 'open':
      return start('writer', message.opening);
    case 'ask':
      return route(message);
    case 'close':
      void close();
  }
});

function start(name: ThreadName, opening: Opening): void {
  const onMessage = (message: FromThread): void => hear(name, opening, message);
  threads.set(name, startThread(name, opening, { onMessage, onDeath: die }));
}

function hear(name: ThreadName, opening: Opening, message: FromThread): void {
  switch (message.kind) {
    case 'making':
      return parent.send({ kind: 'state', state: { is: 'making', share: message.share } });
    case 'opened':
      return isOpen(name, opening, message.facts);
    case 'broken':
      return broken(message.fault, `the ${name} thread cannot open the warehouse: ${message.text}`);
    case 'ask':
      return askFor(name, message);
    case 'answer':
      if (asked.has(message.id)) return answerThread(message);
      // The answer first: the beep waits for it, the other screens do not.
      parent.send({ kind: 'answer', id: message.id, answer: message.answer });
      return announcements.add(message.topics);
    case 'log':
      return parent.send(message);
  }
}

/** The writer makes the file ready; only then can the others open it, and only then is all of it open. */
function isOpen(name: ThreadName, opening: Opening, found: WarehouseFacts | null): void {
  opened.add(name);
  if (name === 'writer') {
    facts = found;
    start('reader', opening);
    start('background', opening);
  }
  if (opened.size === 3 && facts !== null) parent.send({ kind: 'state', state: { is: 'open', ...facts } });
}

/** Nothing is tried again by itself: the person is told, and somebody has to do something about it. */
function broken({ id, kind }: Fault, text: string): void {
  ending = true;
  parent.send({ kind: 'log', level: 'error', text: `${id} ${text}` });
  parent.send({ kind: 'state', state: { is: 'broken', id, kind } });
}

function route(ask: Ask): void {
  const name = threadFor(ask.name);
  const thread = name === null ? undefined : threads.get(name);
  // While closing, what a thread is in the middle of may still be saved.
  if (thread !== undefined && (!ending || asked.has(ask.id))) return thread.send(ask);
  const fault = faultOf(new Error());
  parent.send({ kind: 'log', level: 'error', text: `${fault.id} nobody answers ${ask.name.slice(0, 200)}` });
  if (asked.has(ask.id)) answerThread({ kind: 'answer', id: ask.id, answer: { fault }, topics: [] });
  else parent.send({ kind: 'answer', id: ask.id, answer: { fault } });
}

/** One thread asks another: under an id that no call of the parent has. */
function askFor(name: ThreadName, message: Extract<FromThread, { kind: 'ask' }>): void {
  lastAsked -= 1;
  asked.set(lastAsked, { thread: name, id: message.id });
  route({ ...message, id: lastAsked });
}

function answerThread({ id, answer, topics }: Extract<FromThread, { kind: 'answer' }>): void {
  const by = asked.get(id);
  asked.delete(id);
  if (by !== undefined) threads.get(by.thread)?.send({ kind: 'answer', id: by.id, answer });
  announcements.add(topics);
}

/** The thread that answers an operation, or null for a name that this process does not answer. */
function threadFor(name: string): ThreadName | null {
  const operation = Object.entries(operations).find(([known]) => known === name)?.[1];
  if (operation === undefined || operation.answeredBy !== 'database') return null;
  if (operation.kind === 'job') return 'background';
  return operation.kind === 'command' ? 'writer' : operation.thread;
}

/** Lets calls in hand end and closes the file; the writer last, which leaves it in order. */
async function close(): Promise<void> {
  if (ending) return exitSoon(0);
  ending = true;
  await Promise.all([threads.get('reader')?.close(), threads.get('background')?.close()]);
  await threads.get('writer')?.close();
  announcements.end();
  exitSoon(0);
}

/** Without one of its threads this process is of no use: its parent starts another. */
function die(why: string): void {
  if (ending) return;
  ending = true;
  parent.send({ kind: 'log', level: 'error', text: why });
  exitSoon(1);
}

function exitSoon(code: number): void {
  setTimeout(() => process.exit(code), lastWordsMs);
}
