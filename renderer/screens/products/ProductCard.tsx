import Box from '@mui/material/Box';
import type { Output } from '../../../shared/contract';
import { Card } from '../../components/Card';
import { Code } from '../../components/Code';
import { figure } from '../../../shared/domain/figure';
import { StatusChip } from '../../components/StatusChip';
import { colours } from '../../theme/tokens';

/** What a product is, and its units by status. */
export function ProductCard({ product }: { readonly product: Output<'products.open'> }) {
  const { workflow } = product;
  const facts = [
    ['Name', product.name],
    ['ProductID', product.productId],
    ['ProductIDWH', product.productIdWh],
    ['GTIN', product.gtins.join(' ')],
    ['Serial prefix', product.prefix],
    ['Serial rule', product.rule],
    ['Capitals', product.exactCase ? 'A small letter is another serial' : ''],
  ].filter(([, value]) => value !== '');
  return (
    <Card sx={{ padding: 4, display: 'grid', gap: 4 }}>
      <Box component="h2" sx={{ margin: 0, fontSize: 18 }}>
        Product
      </Box>
      <Box component="dl" sx={factsStyle}>
        {facts.map(([name, value]) => (
          <Box key={name}>
            <dt>{name}</dt>
            <dd>{name === 'Name' || name === 'Serial rule' ? value : <Code>{value}</Code>}</dd>
          </Box>
        ))}
      </Box>
      <Box component="h2" sx={{ margin: 0, fontSize: 18 }}>
        Units now
      </Box>
      <Box component="ul" sx={{ margin: 0, padding: 0, listStyle: 'none', display: 'grid', gap: 2 }}>
        {product.statuses
          .filter(({ status, units }) => workflow === 'In/Out' || units > 0 || status === 'Ready')
          .map(({ status, units }) => (
            <Box component="li" key={status} sx={{ display: 'flex', justifyContent: 'space-between' }}>
              <StatusChip status={status} />
              <b>{figure(units)}</b>
            </Box>
          ))}
      </Box>
    </Card>
  );
}

const factsStyle = {
  margin: 0,
  display: 'grid',
  gap: 3,
  '& dt': { fontWeight: 700, color: colours.ink2 },
  '& dd': { margin: 0, overflowWrap: 'anywhere' },
} as const;
