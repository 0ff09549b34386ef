import { once } from 'node:events';
import { createServer, connect, type Socket } from 'node:net';
import { expect, it } from 'vitest';
import { systemClock } from '../../../../main/scanner/clock';
import { feedFolder } from './built';

it('lets in bytes that arrived during a stall before it says that none came', async () => {
  const folder = feedFolder();
  const server = createServer().listen(folder.path('socket'));
  const writer = connect(folder.path('socket'));
  const [reader]: Socket[] = await once(server, 'connection');
  const order: string[] = [];
  const expired = new Promise<void>((resolve) => {
    systemClock.after(50, () => {
      order.push('expired');
      resolve();
    });
  });
  reader?.on('data', () => order.push('bytes'));
  // From here the loop runs timers next and reads after them: the order that a stall meets.
  await new Promise(setImmediate);
  writer.write('next report');
  const until = performance.now() + 100;
  while (performance.now() < until);
  await expired;
  expect(order).toEqual(['bytes', 'expired']);
  writer.destroy();
  server.close();
  folder.remove();
});

it('runs nothing that was taken back', async () => {
  const cancel = systemClock.after(1, () => expect.fail('it ran'));
  cancel();
  await new Promise((resolve) => setTimeout(resolve, 20));
});
