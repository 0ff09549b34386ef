import Box from '@mui/material/Box';
import { Problem } from '../../components/Problem';
import { useQuery } from '../../hooks/useQuery';
import { colours } from '../../theme/tokens';

/** METADATA of a serial, where it has attributes. Source: customer's page, "Expand serial history". */
export function Metadata({ serialId }: { readonly serialId: number }) {
  const answer = useQuery('attributes.ofSerial', { serialId });
  if (answer.is === 'fault') return <Problem answer={answer} />;
  if (answer.is !== 'value' || answer.value.attributes.length === 0) return null;
  return (
    <Box component="table" sx={tableStyle}>
      <caption>METADATA</caption>
      <thead>
        <tr>
          <th scope="col">Attribute</th>
          <th scope="col">Value</th>
        </tr>
      </thead>
      <tbody>
        {answer.value.attributes.map(({ name, value }) => (
          <tr key={name}>
            <td>{name}</td>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </Box>
  );
}

const tableStyle = {
  marginTop: '14px',
  borderCollapse: 'collapse',
  fontSize: 13,
  lineHeight: 1.35,
  '& caption': { textAlign: 'left', fontWeight: 700, fontSize: 13, paddingBottom: '6px' },
  '& th, & td': { textAlign: 'left', padding: '4px 6px', verticalAlign: 'top', overflowWrap: 'anywhere' },
  '& th:first-of-type, & td:first-of-type': { minWidth: 220 },
  '& th': { color: colours.ink2 },
  '& thead': { borderBottom: `1px solid ${colours.edge}` },
  '& tbody tr': { borderBottom: `1px solid ${colours.line}` },
} as const;
