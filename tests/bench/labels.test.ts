import { createServer } from 'node:net';
import { toSVG } from 'bwip-js/node';
import { expect, test } from 'vitest';
import type { LabelSource } from '../../shared/contract/labels';
import { newOffice } from '../support/office';
import { print, timed } from './figures';

const rounds = 5;
const labels = 1_000;
const look = { size: { width: 50.8, height: 25.4 }, symbol: 'dots' } as const;

/** As many symbols by the library alone. */
async function bareSymbols(): Promise<readonly number[]> {
  const samples: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    samples.push(
      await timed(() => {
        for (let at = 0; at < labels; at += 1) {
          const text = `(01)04006381333931(21)N8${round}${String(at).padStart(6, '0')}`;
          toSVG({ bcid: 'gs1datamatrix', text, scale: 1 });
        }
      }),
    );
  }
  return samples;
}

test(`${labels} labels: drawn, and sent as ZPL`, async () => {
  const office = await newOffice();
  const document = await office.insert(['NVR-8CH', labels]);
  const lines = [await office.line(document, 'NVR-8CH')];
  await office.jobs.run(office.admin, 'replenishments.generate', { document, lines });
  const source: LabelSource = { of: 'replenishment', document, line: null, from: 1, to: null };
  const server = createServer((socket) => socket.resume());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const floor = { name: 'as many symbols by the library alone', samples: await bareSymbols() };
  const drawn: number[] = [];
  const sent: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const done = { is: 'done', result: { labels } };
    drawn.push(
      await timed(async () =>
        expect(await office.jobs.run(office.admin, 'labels.draw', { source, ...look })).toMatchObject(done),
      ),
    );
    const printer = { host: '127.0.0.1', port };
    sent.push(
      await timed(async () =>
        expect(
          await office.jobs.run(office.admin, 'labels.send', { source, ...look, printer }),
        ).toMatchObject(done),
      ),
    );
  }
  await office.close();
  await new Promise((resolve) => server.close(resolve));
  print(`${labels} labels drawn`, drawn, floor);
  print(`${labels} labels sent as ZPL`, sent, floor);
});
