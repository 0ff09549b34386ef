import type { ReactNode } from 'react';
import type { Fault } from '../../shared/contract/answer';
import { NotSavedTile } from './NotSavedTile';
import { SavingTile } from './SavingTile';
import { useSlowness } from './useSlowness';

interface WorkInTileProps {
  /** The command in hand. */
  readonly work: {
    readonly ask: { readonly job: { readonly value: string } };
    readonly fault: Fault | null;
  } | null;
  /** Scans behind it. */
  readonly waiting: number;
  readonly onTryAgain: () => void;
  readonly onLeaveOut: () => void;
  /** The last verdict. */
  readonly children: ReactNode;
}

/** The last verdict, unless the command in hand is slow or could not be saved. */
export function WorkInTile({ work, waiting, onTryAgain, onLeaveOut, children }: WorkInTileProps) {
  const slowness = useSlowness(work);
  if (work !== null && work.fault !== null) {
    return (
      <NotSavedTile
        value={work.ask.job.value}
        fault={work.fault}
        waiting={waiting}
        onTryAgain={onTryAgain}
        onLeaveOut={onLeaveOut}
      />
    );
  }
  if (work !== null && slowness !== 'no')
    return <SavingTile value={work.ask.job.value} late={slowness === 'notAnswered'} />;
  return children;
}
