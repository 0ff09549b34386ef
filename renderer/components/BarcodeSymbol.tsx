import type { CSSProperties } from 'react';
import { type SymbolForm, symbolPaths } from '../../shared/labels/symbolPaths';

interface BarcodeSymbolProps {
  readonly form: SymbolForm;
  readonly text: string;
  /** What it is, for who cannot see it. */
  readonly label: string;
  readonly style: CSSProperties;
}

/** A barcode, black on what lies behind it. The library that draws it is large: load this lazily. */
export function BarcodeSymbol({ form, text, label, style }: BarcodeSymbolProps) {
  const { width: across, height, paths } = symbolPaths(form, text);
  return (
    <svg viewBox={`0 0 ${across} ${height}`} role="img" aria-label={label} style={style}>
      {paths.map(({ d, width }) => (
        <path
          key={d}
          d={d}
          {...(width === null ? { fill: '#000000' } : { stroke: '#000000', strokeWidth: width })}
        />
      ))}
    </svg>
  );
}
