// Speaks the messages of the database process without a database, and ends when told to:
// the names asked say what it does. Its one argument is a file that gets a line for every start and every call.
import { appendFileSync, readFileSync } from 'node:fs';

const notes = process.argv.at(-1) ?? '';
const port = process.parentPort;
const send = port ? (message) => port.postMessage(message) : (message) => process.send?.(message);

/** @param {string} line */
function note(line) {
  appendFileSync(notes, `${line}\n`);
}

/** @param {string} line how often it stands in the notes */
function count(line) {
  return readFileSync(notes, 'utf8')
    .split('\n')
    .filter((noted) => noted === line).length;
}

function die() {
  process.kill(process.pid, 'SIGKILL');
}

function hear(message) {
  if (message.kind === 'close') process.exit(0);
  if (message.kind === 'open') return opened(message.opening);
  const line = `${message.name} ${message.call.request}`;
  note(line);
  if (message.name === 'never') return;
  if (message.name === 'dieOnce' && count(line) === 1) return die();
  if (message.name === 'dieAlways') return die();
  const answer = () => send({ kind: 'answer', id: message.id, answer: { value: message.call.input } });
  if (message.name === 'slow') return setTimeout(answer, 80);
  answer();
}

function opened({ folder }) {
  note('start');
  if (folder === 'dieAtStart') return die();
  if (folder === 'broken')
    return send({ kind: 'state', state: { is: 'broken', id: 'b0', kind: 'newerProgram' } });
  const share = (share) => send({ kind: 'state', state: { is: 'making', share } });
  if (folder === 'making') [0, 0.3, 0.7, 1].forEach(share);
  send({ kind: 'state', state: { is: 'open', new: false, demo: folder === 'demo', timeZone: 'UTC' } });
}

if (port) port.on('message', ({ data }) => hear(data));
else process.on('message', hear);
