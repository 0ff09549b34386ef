import { expect, it } from 'vitest';
import { paperIn } from '../../../main/slip/paper';
import { fileName } from '../../../main/files/fileName';
import { slipHtml } from '../../../main/slip/slipHtml';
import type { Output } from '../../../shared/contract';

type Order = Output<'packing.order'>;

const line = (serials: readonly string[]): Order['lines'][number] => ({
  position: 1,
  sku: 'NVR-8CH',
  name: 'Video recorder <8>',
  workflow: 'In/Out',
  optional: false,
  units: serials.length + 1,
  counted: 0,
  shipped: serials.length,
  rule: '',
  from: null,
  serials: serials.map((serial, at) => ({
    place: at + 1,
    serialId: at + 1,
    serial,
    omsNotes: '',
    lost: false,
  })),
});

const order = (serials: readonly string[], shippedAt: number | null): Order => ({
  order: '77120',
  reference: 'CAL & 5531',
  customer: 'Calder "Sons", Leeds',
  status: shippedAt === null ? 'Packing' : 'Shipped',
  orderedAt: 0,
  shippedAt,
  lines: [line(serials)],
  captures: [],
  undoable: null,
});

const slip = (serials: readonly string[], shippedAt: number | null = Date.UTC(2026, 10, 26, 13)) =>
  slipHtml(order(serials, shippedAt), 'Europe/Berlin');

it('names the order, when it left, and each serial under its line', () => {
  const html = slip(['SN-1', 'SN-2']);
  expect(html).toContain('<strong>77120</strong>');
  expect(html).toContain('<dt>Shipped</dt><dd>2026-11-26 14:00</dd>');
  expect(html).toContain('Ordered <strong>3</strong>');
  expect(html).toContain('Shipped <strong>2</strong>');
  expect(html).toContain('<li>SN-1</li><li>SN-2</li>');
  expect(slip([], null)).toContain('not shipped yet');
});

it('shows any text as text', () => {
  const html = slip(['<script>alert(1)</script>', `"'&`]);
  expect(html).not.toContain('<script>');
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(html).toContain('&quot;&#39;&amp;');
  expect(html).toContain('Calder &quot;Sons&quot;, Leeds');
  expect(html).toContain('CAL &amp; 5531');
});

it('holds every serial of a large order', () => {
  const serials = Array.from({ length: 1_000 }, (_, at) => `SN-${at}`);
  expect(slip(serials).match(/<li>/g)).toHaveLength(1_000);
});

it('suggests a file name that every system takes, and the paper of the country', () => {
  expect(fileName('Packing slip 77/12:0', 'pdf')).toBe('Packing slip 77-12-0.pdf');
  expect([paperIn('US'), paperIn('DE'), paperIn('')]).toEqual(['Letter', 'A4', 'A4']);
});
