import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { seedBin, seedProduct, seedReplenishment } from '../../support/seed';
import { newWarehouse, refusalOf, type Someone, type TestWarehouse, valueOf } from '../../support/warehouse';

const document = 'RPL-1';
const bin = 'A1';
const gs = '\u001d';
/** GTIN of NVR-8CH, of PSU-48V, of CABLE and of one that is on no replenishment. */
const nvr = '04006381333931';
const psu = '05901234123457';
const cable = '00000096385074';
const spare = '00036000291452';

let warehouse: TestWarehouse;
let maria: Someone;

beforeEach(async () => {
  warehouse = await newWarehouse();
  maria = await warehouse.person('maria', 'receiver');
  await warehouse.seed(async (seed) => {
    await seedProduct(seed, { sku: 'NVR-8CH', gtin: nvr });
    await seedProduct(seed, { sku: 'PSU-48V', gtin: psu });
    await seedProduct(seed, { sku: 'FAN-12', gtin: '04012345678901' });
    await seedProduct(seed, { sku: 'CABLE', workflow: 'No', gtin: cable });
    await seedProduct(seed, { sku: 'SPARE', gtin: spare });
    await seedBin(seed, { code: bin });
    await seedReplenishment(seed, {
      number: document,
      lines: [
        { sku: 'NVR-8CH', serials: ['SAME-1', 'N2'] },
        { sku: 'PSU-48V', units: 2 },
        { sku: 'FAN-12', units: 2 },
        { sku: 'CABLE', units: 5 },
      ],
    });
  });
});

afterEach(() => warehouse.close());

const scan = (value: string, line: number | null = null) =>
  maria.receive(value, { document, bin, line, aim: ']d2' });

describe('a GS1 code with GTIN and serial', () => {
  it('receives the serial on the line of its product', async () => {
    expect(valueOf(await scan(`01${nvr}10LOT7${gs}21SAME-1`))).toMatchObject({
      kind: 'received',
      sku: 'NVR-8CH',
      serial: 'SAME-1',
    });
  });

  it('registers it on its own line though another line is open and takes new serials too', async () => {
    expect(valueOf(await scan(`01${psu}21P-1`, 3))).toMatchObject({
      kind: 'received',
      sku: 'PSU-48V',
      position: 2,
    });
  });

  it('keeps two products apart that have the same serial', async () => {
    expect(valueOf(await scan(`01${psu}21SAME-1`))).toMatchObject({ sku: 'PSU-48V', serial: 'SAME-1' });
    expect(valueOf(await scan(`01${nvr}21SAME-1`))).toMatchObject({ sku: 'NVR-8CH', serial: 'SAME-1' });
  });

  it('is refused with the nearest expected one where its line lists others', async () => {
    expect(refusalOf(await scan(`01${nvr}21SAME-2`), 'notExpected')).toMatchObject({
      value: 'SAME-2',
      nearest: { value: 'SAME-1', sku: 'NVR-8CH' },
    });
  });

  it('counts one unit of a product that is counted', async () => {
    expect(valueOf(await scan(`01${cable}21X-9`))).toMatchObject({ kind: 'counted', sku: 'CABLE', units: 1 });
  });

  it('is refused where the GTIN is unknown, or its product not on the replenishment', async () => {
    expect(refusalOf(await scan('0109506000134352' + '21X-1'), 'gtinUnknown').gtin).toBe('09506000134352');
    expect(refusalOf(await scan(`01${spare}21X-1`), 'productNotHere')).toEqual({
      value: 'X-1',
      sku: 'SPARE',
      document,
    });
  });
});

describe('a GS1 code with less', () => {
  it('a GTIN alone opens the line of its product, or counts one unit', async () => {
    expect(valueOf(await scan(`01${psu}`))).toEqual({ kind: 'line', position: 2, sku: 'PSU-48V' });
    expect(valueOf(await scan(`01${cable}`))).toMatchObject({ kind: 'counted', units: 1 });
  });

  it('a serial alone is read like any other', async () => {
    expect(valueOf(await scan('21N2'))).toMatchObject({ kind: 'received', serial: 'N2' });
  });

  it('neither is refused, and so is a code that cannot be read', async () => {
    refusalOf(await scan('10LOT7'), 'noSerialInCode');
    refusalOf(await scan('0112345'), 'elementsUnreadable');
  });
});
