/** While one part of the page is printed alone: `className` names it, `page` its paper, which it fills. */
export function printOnly(className: string, page: string) {
  return {
    '@page': { size: page, margin: 0 },
    '@media print': {
      // What reaches beyond the paper, though not seen, would have all of it printed smaller.
      'html, body': { width: '100%', height: '100%', overflow: 'hidden', background: '#FFFFFF' },
      'body *': { visibility: 'hidden' },
      [`.${className}, .${className} *`]: { visibility: 'visible' },
      [`.${className} button`]: { display: 'none' },
      // Its own place and size are those of the screen.
      [`.${className}`]: {
        position: 'fixed !important',
        inset: '0 !important',
        width: 'auto !important',
        height: 'auto !important',
        maxWidth: 'none !important',
        maxHeight: 'none !important',
        border: '0 !important',
        boxShadow: 'none !important',
        overflow: 'hidden !important',
      },
    },
  } as const;
}
