import Edit from '@mui/icons-material/Edit';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { Output } from '../../../shared/contract';
import { Card } from '../../components/Card';
import { Code } from '../../components/Code';
import { figure } from '../../../shared/domain/figure';
import { StatusChip } from '../../components/StatusChip';
import { colours } from '../../theme/tokens';

/** Facts that are codes. */
const codes: readonly string[] = ['ProductID', 'ProductIDWH', 'GTIN', 'Serial prefix'];

interface ProductCardProps {
  readonly product: Output<'products.open'>;
  /** Absent: the person may only look. */
  readonly onEdit?: () => void;
  readonly onAttributes?: () => void;
}

/** What a product is, and its units by status. */
export function ProductCard({ product, onEdit, onAttributes }: ProductCardProps) {
  const { workflow } = product;
  const facts = [
    ['Name', product.name],
    ['ProductID', product.productId],
    ['ProductIDWH', product.productIdWh],
    ['GTIN', product.gtins.join(' ')],
    ['Serial prefix', product.prefix],
    ['Serial rule', product.rule],
    ['Exact case', product.exactCase ? 'A small letter makes another serial' : ''],
    ['Optional serials', product.optionalSerials ? 'Units may ship without theirs' : ''],
  ] as const;
  const shown = facts.filter(([, value]) => value !== '');
  return (
    <Card sx={{ padding: 4, display: 'grid', gap: 4 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between' }}>
        <Box component="h2" sx={{ margin: 0, fontSize: 18 }}>
          Product
        </Box>
        {onEdit !== undefined && (
          <Button startIcon={<Edit aria-hidden />} onClick={onEdit}>
            Edit product
          </Button>
        )}
      </Box>
      <Box component="dl" sx={factsStyle}>
        {shown.map(([name, value]) => (
          <Box key={name}>
            <dt>{name}</dt>
            <dd>{codes.includes(name) ? <Code>{value}</Code> : value}</dd>
          </Box>
        ))}
      </Box>
      <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between' }}>
        <Box component="h2" sx={{ margin: 0, fontSize: 18 }}>
          Attributes
        </Box>
        {onAttributes !== undefined && (
          <Button startIcon={<Edit aria-hidden />} onClick={onAttributes}>
            Edit attributes
          </Button>
        )}
      </Box>
      {product.attributes.length === 0 ? (
        <Box sx={{ color: colours.ink2 }}>None.</Box>
      ) : (
        <Box component="dl" sx={factsStyle}>
          {product.attributes.map(({ name, value }) => (
            <Box key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </Box>
          ))}
        </Box>
      )}
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
