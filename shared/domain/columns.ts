import { processTypeNames } from './processTypes';
import { statusNames } from './statuses';

type Filter =
  | { readonly kind: 'text'; readonly placeholder: string }
  | { readonly kind: 'choice'; readonly placeholder: 'Select…'; readonly choices: readonly string[] }
  | { readonly kind: 'days' };

/**
 * The twelve columns of the Serials table in the page's order, with the filter of each header.
 * `share` is the width on a desk screen, in parts; SERIAL HISTORY leaves out the columns marked so.
 * Source: customer's page, "Column headers" and "Expand serial history".
 */
export const columns = {
  sku: { title: 'SKU', share: 104, history: true, filter: { kind: 'text', placeholder: 'Sku' } },
  prodId: { title: 'ProdID', share: 72, history: true, filter: { kind: 'text', placeholder: 'ProdID' } },
  bin: { title: 'BIN', share: 66, history: true, filter: { kind: 'text', placeholder: 'Bin' } },
  location: {
    title: 'Location',
    share: 80,
    history: false,
    filter: { kind: 'text', placeholder: 'Location' },
  },
  serial: { title: 'Serial', share: 126, history: true, filter: { kind: 'text', placeholder: 'Serial' } },
  status: {
    title: 'Status',
    share: 112,
    history: true,
    filter: { kind: 'choice', placeholder: 'Select…', choices: statusNames },
  },
  wmsNotes: { title: 'WMS Notes', share: 100, history: true, filter: { kind: 'text', placeholder: 'Note' } },
  omsNotes: { title: 'OMS Notes', share: 108, history: true, filter: { kind: 'text', placeholder: 'Note' } },
  processType: {
    title: 'ProcessType',
    share: 108,
    history: true,
    filter: { kind: 'choice', placeholder: 'Select…', choices: processTypeNames },
  },
  processId: {
    title: 'ProcessID',
    share: 92,
    history: true,
    filter: { kind: 'text', placeholder: 'ProcessID' },
  },
  order: { title: 'Order#', share: 72, history: true, filter: { kind: 'text', placeholder: 'Order#' } },
  update: { title: 'Update', share: 124, history: true, filter: { kind: 'days' } },
} as const satisfies Record<string, { title: string; share: number; history: boolean; filter: Filter }>;

export type ColumnName = keyof typeof columns;

export const columnNames = Object.keys(columns) as readonly ColumnName[];

/** The eleven columns of SERIAL HISTORY: all but Location. */
export const historyColumnNames = columnNames.filter((name) => columns[name].history);
