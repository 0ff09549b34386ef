import Box from '@mui/material/Box';
import type { LabelUnit, SymbolChoice } from '../../shared/labels/labelContent';
import { labelFonts } from '../../shared/labels/labelFonts';
import type { LabelSize } from '../../shared/labels/labelSize';
import { layOut } from '../../shared/labels/layOut';
import { colours } from '../theme/tokens';

interface LabelPreviewProps {
  readonly unit: LabelUnit;
  readonly size: LabelSize;
  readonly symbol: SymbolChoice;
}

/** A label at its true proportions. The library that draws symbols is large: load this lazily. */
export default function LabelPreview({ unit, size, symbol }: LabelPreviewProps) {
  const laid = layOut(size, unit, symbol);
  if (laid === null) {
    return (
      <Box role="status">
        {`No label for ${unit.serial}: it holds letters that scanners read each in their own way.`}
      </Box>
    );
  }
  const { x, y, width, height, paths } = laid.symbol;
  return (
    <Box
      component="svg"
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={`Label of ${unit.serial}`}
      sx={{ ...paperStyle, width: `min(100%, ${(highest * size.width) / size.height}px)` }}
    >
      <g transform={`translate(${x} ${y}) scale(${width / paths.width} ${height / paths.height})`}>
        {paths.paths.map(({ d, width: stroke }) => (
          <path key={d} d={d} {...(stroke !== null && { stroke: '#000000', strokeWidth: stroke })} />
        ))}
      </g>
      {laid.texts.map((text) => (
        <text
          key={text.y}
          x={text.x}
          y={text.y}
          fontSize={text.size}
          fontWeight={text.bold ? 700 : 400}
          fontFamily={labelFonts[text.code ? 'code' : 'text']}
        >
          {text.text}
        </text>
      ))}
    </Box>
  );
}

/** Pixels. */
const highest = 300;

/** Paper: white in every theme. */
const paperStyle = {
  display: 'block',
  height: 'auto',
  boxSizing: 'border-box',
  border: `1px solid ${colours.edge}`,
  backgroundColor: '#FFFFFF',
  fill: '#000000',
} as const;
