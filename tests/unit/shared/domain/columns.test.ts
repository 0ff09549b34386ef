import { describe, expect, it } from 'vitest';
import { columnNames, columns, historyColumnNames } from '../../../../shared/domain/columns';
import { processTypeNames } from '../../../../shared/domain/processTypes';
import { statuses, statusNames } from '../../../../shared/domain/statuses';

/** The customer's page, "Column headers", letter for letter. */
const page = [
  ['SKU', 'Sku'],
  ['ProdID', 'ProdID'],
  ['BIN', 'Bin'],
  ['Location', 'Location'],
  ['Serial', 'Serial'],
  ['Status', 'Select…', 'Out, Hold, Imperfect, Ready, Reserved, Incoming'],
  ['WMS Notes', 'Note'],
  ['OMS Notes', 'Note'],
  ['ProcessType', 'Select…', 'Order, Replenishment, Return, Re-count, Move'],
  ['ProcessID', 'ProcessID'],
  ['Order#', 'Order#'],
  ['Update'],
] as const;

describe('the columns of the Serials table', () => {
  it("have the page's titles, placeholders and entries in the page's order", () => {
    const ours = columnNames.map((name) => {
      const { title, filter } = columns[name];
      if (filter.kind === 'days') return [title];
      return filter.kind === 'text'
        ? [title, filter.placeholder]
        : [title, filter.placeholder, filter.choices.join(', ')];
    });
    expect(ours).toEqual(page);
  });

  it('filter Update by days, Status and ProcessType by choice, all others by text', () => {
    const kinds = columnNames.map((name) => columns[name].filter.kind);
    const t = 'text';
    expect(kinds).toEqual([t, t, t, t, t, 'choice', t, t, 'choice', t, t, 'days']);
  });

  it('are eleven in SERIAL HISTORY: all but Location', () => {
    expect(historyColumnNames.map((name) => columns[name].title).join(', ')).toBe(
      'SKU, ProdID, BIN, Serial, Status, WMS Notes, OMS Notes, ProcessType, ProcessID, Order#, Update',
    );
  });

  it("number statuses and process types in the page's order, which is the order of the sort", () => {
    expect(statusNames.map((name) => statuses[name].number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(statusNames.join()).toBe('Out,Hold,Imperfect,Ready,Reserved,Incoming');
    expect(processTypeNames.join()).toBe('Order,Replenishment,Return,Re-count,Move');
  });
});
