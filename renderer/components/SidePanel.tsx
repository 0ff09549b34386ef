import { type ReactNode, useLayoutEffect, useRef } from 'react';
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

/**
 * What is done with one row of a list, beside the list. Its heading takes the keyboard; Esc closes it, and the keyboard
 * goes back to what opened it.
 */
export function SidePanel({ title, onClose, children }: SidePanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const opener = document.activeElement;
    const title = heading.current;
    title?.focus();
    return () => {
      // Before the panel is gone: whoever went elsewhere meanwhile stays there.
      const left = title?.closest('section')?.contains(document.activeElement);
      if (left && opener instanceof HTMLElement) opener.focus();
    };
  }, []);
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
