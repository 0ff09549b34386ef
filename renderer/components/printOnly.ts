/** While one part of the page is printed alone: `className` names it, `page` its paper. */
export function printOnly(className: string, page: string) {
  return {
    '@page': { size: page, margin: 0 },
    '@media print': {
      'body *': { visibility: 'hidden' },
      [`.${className}, .${className} *`]: { visibility: 'visible' },
      [`.${className}`]: { position: 'fixed', inset: 0, border: '0 !important', maxHeight: 'none' },
    },
  } as const;
}
