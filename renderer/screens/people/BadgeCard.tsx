import Print from '@mui/icons-material/Print';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import GlobalStyles from '@mui/material/GlobalStyles';
import { BarcodeSymbol } from '../../components/BarcodeSymbol';
import { printOnly } from '../../components/printOnly';
import { colours, radii } from '../../theme/tokens';

interface BadgeCardProps {
  readonly name: string;
  readonly badge: string;
}

/** A new badge as it is printed, in the size of a bank card. It is shown only now. */
export function BadgeCard({ name, badge }: BadgeCardProps) {
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      <GlobalStyles styles={printed} />
      <Box className="badge" sx={cardStyle}>
        <BarcodeSymbol form="dataMatrix" text={badge} label={`Badge of ${name}`} style={symbolStyle} />
        <Box sx={{ minWidth: 0 }}>
          <Box sx={{ fontSize: 20, fontWeight: 700, lineHeight: 1.2, overflowWrap: 'anywhere' }}>{name}</Box>
          <Box sx={{ fontSize: 13, color: colours.ink2 }}>Serials Desk</Box>
        </Box>
      </Box>
      <Button startIcon={<Print aria-hidden />} sx={{ justifySelf: 'start' }} onClick={() => window.print()}>
        Print
      </Button>
      <Box role="status">It is shown only now: print it before you go on.</Box>
    </Box>
  );
}

const symbolStyle = { flex: 'none', width: '30mm', height: '30mm' } as const;

const cardStyle = {
  display: 'flex',
  alignItems: 'center',
  gap: 4,
  width: '85.6mm',
  height: '54mm',
  maxWidth: '100%',
  boxSizing: 'border-box',
  padding: '5mm',
  border: `1px solid ${colours.edge}`,
  borderRadius: `${radii.card}px`,
  backgroundColor: '#FFFFFF',
  color: '#000000',
} as const;

const printed = printOnly('badge', '85.6mm 54mm');
