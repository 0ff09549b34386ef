import { createSvgIcon } from '@mui/material/utils';

/** The page's barcode. */
export const BarcodeIcon = createSvgIcon(
  <path d="M1 4h2v16H1zm3.5 0h1v16h-1zm2.5 0h2.5v16H7zm4 0h1v16h-1zm2.5 0h2v16h-2zm3.5 0h1v16h-1zm2.5 0h2.5v16h-2.5z" />,
  'Barcode',
);
