import { createServer, type Server } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { operations } from '../../../shared/contract';
import type { LabelSource } from '../../../shared/contract/labels';
import { newOffice, type Office } from '../../support/office';
import { valueOf } from '../../support/warehouse';

const look = { size: { width: 50.8, height: 25.4 }, symbol: 'dots' } as const;

let office: Office;
let document: string;

beforeEach(async () => {
  office = await newOffice();
  document = await office.insert(['NVR-4CH', 2], ['NVR-8CH', 60], ['CABLE', 5]);
  await office.define(document, 'NVR-4CH', ['N40001', 'N40002']);
  const lines = [await office.line(document, 'NVR-8CH')];
  await office.jobs.run(office.admin, 'replenishments.generate', { document, lines });
});

afterEach(() => office.close());

const all = (): LabelSource => ({ of: 'replenishment', document, line: null, from: 1, to: null });

/** The texts of a drawn page, label by label. */
async function drawn(job: string): Promise<readonly (readonly string[])[]> {
  const answer = await office.jobs.call(office.admin, 'labels.drawn', { job });
  const page = operations['labels.drawn'].output.parse(valueOf(answer));
  expect(page.size).toEqual(look.size);
  return page.html
    .split('<svg')
    .slice(1)
    .map((label) => [...label.matchAll(/>([^<>]+)<\/text>/g)].map(([, text = '']) => text));
}

describe('labels of a replenishment', () => {
  it('are those of all SKUs, in the order of lines and serials', async () => {
    const first = valueOf(await office.receiver.ask('labels.first', { source: all() }));
    const unit = { sku: 'NVR-4CH', name: expect.any(String), gtin: null, serial: 'N40001' };
    expect(first).toEqual({ total: 62, first: unit });
    const ended = await office.jobs.run(office.admin, 'labels.draw', { source: all(), ...look });
    expect(ended).toMatchObject({ is: 'done', result: { of: 'labels', labels: 62, leftOut: 0 } });
    const labels = await drawn(ended.job);
    const values = [
      ...(await office.values(document, 'NVR-4CH')),
      ...(await office.values(document, 'NVR-8CH')),
    ];
    expect(labels.map(([, serial]) => serial)).toEqual(values);
    expect(labels[2]).toContain('GTIN 04006381333931');
  });

  it('are those of one SKU, and of these some by number', async () => {
    const line = await office.line(document, 'NVR-8CH');
    const values = await office.values(document, 'NVR-8CH');
    const source = { ...all(), line, from: 59, to: 70 } as LabelSource;
    const ended = await office.jobs.run(office.admin, 'labels.draw', { source, ...look });
    expect((await drawn(ended.job)).map(([, serial]) => serial)).toEqual(values.slice(58));
    const beyond = { ...all(), line, from: 61 } as LabelSource;
    expect(await office.jobs.run(office.admin, 'labels.draw', { source: beyond, ...look })).toMatchObject({
      is: 'refused',
      refusal: { code: 'noLabels' },
    });
  });

  it('leave out serials that no scanner would surely read, and name the first', async () => {
    const other = await office.insert(['NVR-8CH', 3]);
    await office.define(other, 'NVR-8CH', ['A-1', 'ÄÖ-2', 'ÜÜ-3']);
    const source = { ...all(), document: other } as LabelSource;
    expect(await office.jobs.run(office.admin, 'labels.draw', { source, ...look })).toMatchObject({
      result: { labels: 1, leftOut: 2, first: 'ÄÖ-2' },
    });
  });

  it('are read only by the person who drew them, until others are drawn', async () => {
    const one = await office.jobs.run(office.admin, 'labels.draw', { source: all(), ...look });
    const asked = { job: one.job };
    expect(await office.jobs.call(office.receiver, 'labels.drawn', asked)).toMatchObject({
      refusal: { code: 'labelsGone' },
    });
    expect(await drawn(one.job)).toHaveLength(62);
    await office.jobs.run(office.receiver, 'labels.draw', { source: all(), ...look });
    expect(await office.jobs.call(office.admin, 'labels.drawn', asked)).toMatchObject({
      refusal: { code: 'labelsGone' },
    });
  });

  it('more than can be drawn at once are refused before the first', async () => {
    const large = await office.insert(['NVR-8CH', 1_001]);
    const lines = [await office.line(large, 'NVR-8CH')];
    await office.jobs.run(office.admin, 'replenishments.generate', { document: large, lines });
    const source = { ...all(), document: large } as LabelSource;
    expect(await office.jobs.run(office.admin, 'labels.draw', { source, ...look })).toMatchObject({
      is: 'refused',
      refusal: { code: 'tooManyLabels', facts: { labels: 1_001, most: 1_000 } },
    });
  });
});

describe('a label printer in the network', () => {
  let server: Server;
  let taken: Buffer[];
  let port: number;

  beforeEach(async () => {
    taken = [];
    server = createServer((socket) => {
      socket.on('data', (bytes) => taken.push(bytes));
      socket.on('error', () => undefined);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    port = typeof address === 'object' && address !== null ? address.port : 0;
  });

  afterEach(() => new Promise((resolve) => server.close(resolve)));

  it('takes each label whole, once, in order', async () => {
    const printer = { host: '127.0.0.1', port };
    const ended = await office.jobs.run(office.admin, 'labels.send', { source: all(), ...look, printer });
    expect(ended).toMatchObject({ is: 'done', result: { labels: 62, leftOut: 0 } });
    const sent = Buffer.concat(taken).toString('utf8');
    const labels = sent.split('^XA').slice(1);
    const values = [
      ...(await office.values(document, 'NVR-4CH')),
      ...(await office.values(document, 'NVR-8CH')),
    ];
    expect(labels).toHaveLength(62);
    labels.forEach((label, at) => {
      expect(label).toContain(`^FD${values[at]}^FS`);
      expect(label.endsWith('^XZ\n')).toBe(true);
    });
    expect(labels[2]).toContain(`|10104006381333931` + `21${values[2]}^FS`);
  });

  it.each([
    ['nothing listens there', '127.0.0.1', 1, 'refused'],
    ['nobody has this name', 'no-such-printer.invalid', 9100, 'unknownHost'],
  ] as const)('that is not there is told: %s', async (_what, host, closed, why) => {
    const printer = { host, port: closed };
    const ended = await office.jobs.run(office.admin, 'labels.send', { source: all(), ...look, printer });
    expect(ended).toMatchObject({
      is: 'refused',
      refusal: { code: 'printerFails', facts: { host, port: closed, why, sent: 0 } },
    });
  });

  it('that breaks off in between is told, with what it took', async () => {
    server.removeAllListeners('connection');
    server.on('connection', (socket) => {
      socket.on('error', () => undefined);
      socket.once('data', () => socket.resetAndDestroy());
    });
    const large = await office.insert(['NVR-8CH', 4_000]);
    const lines = [await office.line(large, 'NVR-8CH')];
    await office.jobs.run(office.admin, 'replenishments.generate', { document: large, lines });
    const source = { ...all(), document: large } as LabelSource;
    const printer = { host: '127.0.0.1', port };
    const ended = await office.jobs.run(office.admin, 'labels.send', { source, ...look, printer });
    expect(ended).toMatchObject({ refusal: { code: 'printerFails', facts: { why: 'broken' } } });
  });

  it('cancelled, gets no more', async () => {
    const large = await office.insert(['NVR-8CH', 4_000]);
    const lines = [await office.line(large, 'NVR-8CH')];
    await office.jobs.run(office.admin, 'replenishments.generate', { document: large, lines });
    const source = { ...all(), document: large } as LabelSource;
    const printer = { host: '127.0.0.1', port };
    const job = await office.jobs.start(office.admin, 'labels.send', { source, ...look, printer });
    while (taken.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    await office.jobs.call(office.admin, 'jobs.cancel', { job });
    const ended = await office.jobs.end(office.admin, job);
    expect(ended).toMatchObject({ is: 'cancelled', partly: { of: 'labels' } });
    const labels = Buffer.concat(taken).toString('utf8').split('^XZ\n').length - 1;
    expect(labels).toBeLessThan(4_000);
  });
});

describe('one label', () => {
  it('is that of any serial', async () => {
    valueOf(await office.admin.run('replenishments.submit', { document }));
    const page = valueOf(await office.receiver.ask('serials.lookUp', { value: 'N40002' }));
    const source: LabelSource = { of: 'serial', serialId: page.hits[0]?.id ?? 0 };
    expect(valueOf(await office.manager.ask('labels.first', { source }))).toMatchObject({
      total: 1,
      first: { sku: 'NVR-4CH', serial: 'N40002' },
    });
    expect(
      await office.manager.ask('labels.first', { source: { of: 'serial', serialId: 999 } }),
    ).toMatchObject({ refusal: { code: 'serialUnknown' } });
  });
});
