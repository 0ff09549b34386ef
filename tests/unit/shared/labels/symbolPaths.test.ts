import { describe, expect, it } from 'vitest';
import { symbolPaths } from '../../../../shared/labels/symbolPaths';
import { badgeText } from '../../../../shared/domain/badge';
import { commandBarcodes } from '../../../../shared/domain/commandBarcodes';

describe('a symbol', () => {
  it('of a badge is one shape; another badge has another', () => {
    const badge = (bits: number) => symbolPaths('dataMatrix', badgeText(1, new Uint8Array(16).fill(bits)));
    expect(badge(1)).toMatchObject({ width: badge(1).height });
    expect(badge(1).width).toBeGreaterThan(9);
    expect(badge(1).paths).toEqual([{ d: expect.stringMatching(/^M[\d .MLZ]+$/), width: null }]);
    expect(badge(2)).not.toEqual(badge(1));
  });

  it.each(Object.values(commandBarcodes))('%s is drawn as bars, each width by itself', (text) => {
    const { paths } = symbolPaths('code128', text);
    expect(paths.length).toBeGreaterThan(1);
    for (const { width } of paths) expect(width).toBeGreaterThan(0);
    // Code 128: start, eight letters, check and stop make 11 × 10 + 13 modules.
    const bars = paths.reduce((sum, { d }) => sum + d.split('M').length - 1, 0);
    expect(bars).toBe((text.length + 2) * 3 + 4);
  });
});
