import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newOffice, type Office } from '../../support/office';
import { refusalOf, valueOf } from '../../support/warehouse';

let office: Office;

beforeEach(async () => {
  office = await newOffice();
});

afterEach(() => office.close());

const opened = async () => valueOf(await office.admin.ask('products.open', { sku: 'NVR-8CH' }));

const save = async (
  attributes: readonly { readonly name: string; readonly value: string }[],
  was?: readonly { readonly name: string; readonly value: string }[],
) => {
  const { id, attributes: stand } = await opened();
  return office.admin.run('products.saveAttributes', {
    id,
    was: [...(was ?? stand)],
    attributes: [...attributes],
  });
};

describe('attributes of a product', () => {
  it('are kept by name, replaced and taken away; their names are suggested for serials too', async () => {
    const first = [
      { name: 'Warranty', value: '24 months' },
      { name: 'Colour', value: 'black' },
    ];
    valueOf(await save(first));
    expect((await opened()).attributes).toEqual(first.toReversed());
    valueOf(await save([{ name: 'warranty', value: '36 months' }]));
    expect((await opened()).attributes).toEqual([{ name: 'Warranty', value: '36 months' }]);
    expect(valueOf(await office.admin.ask('attributes.names', {})).names).toEqual(['Warranty']);
    valueOf(await save([]));
    expect((await opened()).attributes).toEqual([]);
  });

  it('are refused where somebody changed them meanwhile, and one name twice', async () => {
    valueOf(await save([{ name: 'Colour', value: 'black' }]));
    refusalOf(await save([{ name: 'Colour', value: 'red' }], []), 'changedMeanwhile');
    const twice = [
      { name: 'Colour', value: 'red' },
      { name: 'COLOUR', value: 'blue' },
    ];
    refusalOf(await save(twice), 'attributeTwice');
    expect((await opened()).attributes).toEqual([{ name: 'Colour', value: 'black' }]);
  });
});
