import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import type { ListedProduct } from '../../../shared/contract/products';
import { Code } from '../../components/Code';
import { figure } from '../../../shared/domain/figure';
import { go } from '../../navigation/screens';

const tickCell = { width: 44, paddingBlock: 0, paddingInlineEnd: 0 } as const;
/** A SKU with more characters is broken over lines. */
const longSku = 24;
const end = { textAlign: 'end' } as const;

interface ProductsTableProps {
  readonly rows: readonly ListedProduct[];
  /** Absent: the person may only look. */
  readonly selection?: {
    readonly ticked: ReadonlySet<string>;
    readonly onTick: (skus: readonly string[], tick: boolean) => void;
  };
}

/** Products as rows; the SKU opens its details. Source: customer's page, "Set the Serial attribute on a SKU". */
export function ProductsTable({ rows, selection }: ProductsTableProps) {
  const skus = rows.map(({ sku }) => sku);
  const here = skus.filter((sku) => selection?.ticked.has(sku)).length;
  return (
    <table aria-label="Products">
      <thead>
        <tr>
          {selection !== undefined && (
            <th scope="col" style={tickCell}>
              <Checkbox
                checked={here === skus.length}
                indeterminate={here > 0 && here < skus.length}
                slotProps={{ input: { 'aria-label': 'All products of this page' } }}
                onChange={(event) => selection.onTick(skus, event.target.checked)}
              />
            </th>
          )}
          <th scope="col">SKU</th>
          <th scope="col">Name</th>
          <th scope="col" className="codes">
            GTIN
          </th>
          <th scope="col" className="codes">
            ProductID
          </th>
          <th scope="col" className="codes">
            ProductIDWH
          </th>
          <th scope="col">Serial</th>
          <th scope="col" style={end}>
            On hand
          </th>
          <th scope="col" style={end}>
            Incoming
          </th>
          <th scope="col" style={end}>
            Reserved
          </th>
          <th scope="col" style={end}>
            Needed by orders
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.sku} aria-selected={selection?.ticked.has(row.sku) ?? false}>
            {selection !== undefined && (
              <td style={tickCell}>
                <Checkbox
                  checked={selection.ticked.has(row.sku)}
                  slotProps={{ input: { 'aria-label': `Select ${row.sku}` } }}
                  onChange={(event) => selection.onTick([row.sku], event.target.checked)}
                />
              </td>
            )}
            <td style={row.sku.length > longSku ? undefined : { whiteSpace: 'nowrap' }}>
              <Button
                sx={{ maxWidth: 280, textAlign: 'start' }}
                aria-label={`Open ${row.sku}`}
                onClick={() => go({ at: 'product', sku: row.sku })}
              >
                <Code bold>{row.sku}</Code>
              </Button>
            </td>
            <td style={{ minWidth: 150 }}>{row.name}</td>
            <td className="codes">
              {row.gtins.map((gtin) => (
                <Code key={gtin} sx={{ display: 'block', whiteSpace: 'nowrap' }}>
                  {gtin}
                </Code>
              ))}
            </td>
            <td className="codes">
              <Code>{row.productId}</Code>
            </td>
            <td className="codes">
              <Code>{row.productIdWh}</Code>
            </td>
            <td style={{ whiteSpace: 'nowrap' }}>{row.workflow}</td>
            <td style={end}>{figure(row.onHand)}</td>
            <td style={end}>{figure(row.incoming)}</td>
            <td style={end}>{figure(row.reserved)}</td>
            <td style={end}>{figure(row.needed)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
