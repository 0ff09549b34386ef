import { createSvgIcon } from '@mui/material/utils';

/** A hand scanner with its light. */
export const ScannerIcon = createSvgIcon(
  <path d="M4 4h10a2 2 0 0 1 2 2v3a2 2 0 0 1-2 2h-2.2L11 14H9l1.5 6a1 1 0 0 1-1 1.2H5.6a1 1 0 0 1-1-.8L3 11.6A4 4 0 0 1 2 9V6a2 2 0 0 1 2-2zm13.5 1.2 4-2 .8 1.6-4 2zm0 4.6.8-1.6 4 2-.8 1.6zM18 6.7h4.5v1.7H18z" />,
  'Scanner',
);
