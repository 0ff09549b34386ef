import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Code } from '../components/Code';
import { FaultNote } from '../components/FaultNote';
import { Page } from '../components/Page';
import { RefusalNote } from '../components/RefusalNote';
import type { QueryState } from '../hooks/useQuery';
import { ScanScreen } from './ScanScreen';

interface DocumentPageProps<V> {
  /** The way back: "List". */
  readonly back: string;
  readonly onBack: () => void;
  readonly number: string;
  readonly asked: QueryState<V>;
  /** Whose it is, in one or two lines; empty ones are left out. */
  readonly about: (shown: V) => readonly string[];
  readonly children: (shown: V) => ReactNode;
}

/** One document of a scan screen, from edge to edge. */
export function DocumentPage<V>({ back, onBack, number, asked, about, children }: DocumentPageProps<V>) {
  return (
    <ScanScreen>
      <Page
        icon={
          <Button sx={{ flex: 'none', whiteSpace: 'nowrap', paddingInline: '14px' }} onClick={onBack}>
            {`← ${back}`}
          </Button>
        }
        title={<Code>{number}</Code>}
        context={
          asked.is === 'value' && (
            <Box sx={contextStyle}>
              {about(asked.value)
                .filter((line) => line !== '')
                .map((line) => (
                  <div key={line}>{line}</div>
                ))}
            </Box>
          )
        }
      >
        {asked.is === 'refused' && (
          <Box sx={{ padding: 4 }}>
            <RefusalNote refusal={asked.refusal} />
          </Box>
        )}
        {asked.is === 'fault' && (
          <Box sx={{ padding: 4 }}>
            <FaultNote fault={asked.fault} retry={asked.retry} />
          </Box>
        )}
        {asked.is === 'value' && children(asked.value)}
      </Page>
    </ScanScreen>
  );
}

const contextStyle = {
  fontSize: 15,
  '& > div': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
} as const;
