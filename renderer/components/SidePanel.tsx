import { type ReactNode, useEffect, useRef } from 'react';
import Close from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useKeys } from '../hooks/useKeys';
import { Card } from './Card';

interface SidePanelProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What is done with one row of a list, beside the list. Its heading takes the keyboard; Esc closes it. */
export function SidePanel({ title, onClose, children }: SidePanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useKeys({ Escape: onClose });
  return (
    <Card sx={{ display: 'flex', flexDirection: 'column', gap: 4, overflowY: 'auto', minHeight: 0 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 3 }}>
        <Typography
          ref={heading}
          variant="h2"
          tabIndex={-1}
          sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere', outline: 'none' }}
        >
          {title}
        </Typography>
        <Button startIcon={<Close aria-hidden />} onClick={onClose}>
          Close
        </Button>
      </Box>
      {children}
    </Card>
  );
}
