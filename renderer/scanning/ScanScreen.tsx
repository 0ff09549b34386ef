import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import Box from '@mui/material/Box';

/**
 * Around a scan screen: nothing stands between scanner and program. A keyboard scanner ends each code with
 * Enter and would press whatever button has the focus, so Enter does nothing outside a field, and a tap
 * presses a button without giving it the focus.
 */
export function ScanScreen({ children }: { readonly children: ReactNode }) {
  return (
    <Box sx={{ display: 'contents' }} onKeyDown={ignoreEnter} onMouseDown={keepFocus}>
      {children}
    </Box>
  );
}

function ignoreEnter(event: KeyboardEvent): void {
  const { target } = event;
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  if (event.key === 'Enter' && !isField) event.preventDefault();
}

function keepFocus(event: MouseEvent): void {
  if (event.target instanceof Element && event.target.closest('button') !== null) event.preventDefault();
}
