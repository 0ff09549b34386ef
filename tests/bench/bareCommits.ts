import { openConnection } from '../../main/database/engines/sqlite';

/** Commits of one row of 4 kB, as durable as the program's own. */
export function bareCommits(file: string, commits: number): readonly number[] {
  const connection = openConnection(file, 'writer');
  connection.exec('CREATE TABLE page (id INTEGER PRIMARY KEY, content BLOB NOT NULL) STRICT');
  const insert = connection.prepare('INSERT INTO page (content) VALUES (?)');
  const content = Buffer.alloc(4_000, 'x');
  const samples: number[] = [];
  for (let at = 0; at < commits; at += 1) {
    const began = performance.now();
    insert.run(content);
    samples.push(performance.now() - began);
    // The program checkpoints in a thread of its own: here it is done between two samples.
    if (at % 200 === 199) connection.pragma('wal_checkpoint(PASSIVE)');
  }
  connection.close();
  return samples;
}
