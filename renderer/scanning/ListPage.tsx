import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import { FaultNote } from '../components/FaultNote';
import { Page } from '../components/Page';
import { RefusalNote } from '../components/RefusalNote';
import type { QueryState } from '../hooks/useQuery';
import type { DocumentFinding } from './useFindDocument';
import { ListBar } from './ListBar';
import { ListStrip, type ListWords } from './ListStrip';
import { ScanScreen } from './ScanScreen';

interface ListPageProps<T extends string, V> {
  readonly icon: ReactNode;
  readonly title: string;
  readonly words: ListWords;
  readonly listed: QueryState<V>;
  readonly tabs: readonly { readonly tab: T; readonly words: string }[];
  readonly tab: T;
  /** How many a list holds. */
  readonly countOf: (listed: V, tab: T) => number;
  /** What can be typed instead of a scan. */
  readonly typed: string;
  readonly finding: DocumentFinding;
  readonly onTab: (tab: T) => void;
  readonly children: (listed: V) => ReactNode;
}

/** The documents that a scan screen works on, in their lists; a scan opens the one it belongs to. */
export function ListPage<T extends string, V>(props: ListPageProps<T, V>) {
  const { listed, finding, tabs, tab, countOf } = props;
  const { found, take, choose, neither } = finding;
  return (
    <ScanScreen>
      <Page icon={props.icon} title={props.title}>
        <Box
          sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column', gap: '14px', padding: 4 }}
        >
          <ListStrip
            words={props.words}
            found={found}
            onChoose={choose}
            onNeither={neither}
            onTryAgain={take}
          />
          <ListBar
            tabs={tabs.map((one) => ({
              ...one,
              count: listed.is === 'value' ? countOf(listed.value, one.tab) : null,
            }))}
            tab={tab}
            typed={props.typed}
            resting={found.is === 'several'}
            onTab={props.onTab}
            onTyped={(value) => take({ value, aim: null, at: Date.now(), by: 'typing' })}
          />
          {listed.is === 'refused' && <RefusalNote refusal={listed.refusal} />}
          {listed.is === 'fault' && <FaultNote fault={listed.fault} retry={listed.retry} />}
          {listed.is === 'value' && props.children(listed.value)}
        </Box>
      </Page>
    </ScanScreen>
  );
}
