import Button from '@mui/material/Button';
import type { ListedProduct } from '../../../shared/contract/products';
import { Code } from '../../components/Code';
import { figure } from '../../../shared/domain/figure';
import { go } from '../../navigation/screens';

const end = { textAlign: 'end' } as const;

/** Products as rows; the SKU opens its details. Source: customer's page, "Set the Serial attribute on a SKU". */
export function ProductsTable({ rows }: { readonly rows: readonly ListedProduct[] }) {
  return (
    <table aria-label="Products">
      <thead>
        <tr>
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
          <tr key={row.sku}>
            <td style={{ whiteSpace: 'nowrap' }}>
              <Button aria-label={`Open ${row.sku}`} onClick={() => go({ at: 'product', sku: row.sku })}>
                <Code bold>{row.sku}</Code>
              </Button>
            </td>
            <td>{row.name}</td>
            <td className="codes">
              <Code>{row.gtins.join(' ')}</Code>
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
