import type { Output } from '../../../shared/contract/index';
import { useClock } from '../../hooks/useClock';
import { AcceptedTile } from './AcceptedTile';
import { CountedTile } from './CountedTile';
import type { FlowEvent } from './flowEvents';
import type { FlowState } from './flowState';
import { openLine, progressOf } from './openLine';
import { QuestionTile } from '../../scanning/QuestionTile';
import { RefusedTile } from '../../scanning/RefusedTile';
import { strangerOf } from './stranger';
import { isUrgent, tileSentence } from './tileSentence';
import { TileShell } from '../../scanning/TileShell';
import { WorkInTile } from '../../scanning/WorkInTile';
import { openLookUpSheet } from '../../stores/lookUpSheet';
import { WaitingTile } from './WaitingTile';

interface TileProps {
  readonly state: FlowState;
  readonly document: Output<'receiving.document'>;
  /** The line of the last scan. */
  readonly line: number | null;
  readonly send: (event: FlowEvent) => void;
  /** Files the stranger of the last scan. */
  readonly onFile: () => void;
}

/** What the last scan came to, in one glance; it stays until the next one. */
export function Tile(props: TileProps) {
  const { verdict, work } = props.state;
  const clock = useClock();
  const complete = props.document.status === 'Received';
  const progress = progressOf(props.document.lines);
  const sentence = tileSentence(verdict, work, complete ? progress.units : null, clock);
  const urgent = isUrgent(verdict, work);
  return (
    <TileShell sentence={sentence} urgent={urgent}>
      <WorkInTile
        work={props.state.work}
        waiting={props.state.queue.length}
        onTryAgain={() => props.send({ is: 'tryAgain' })}
        onLeaveOut={() => props.send({ is: 'leaveOut' })}
      >
        <Shown {...props} />
      </WorkInTile>
    </TileShell>
  );
}

function Shown({ state, document, line, send, onFile }: TileProps) {
  const { verdict, bins } = state;
  const stranger = strangerOf(verdict, document);
  switch (verdict.is) {
    case 'accepted':
      return <AcceptedTile received={verdict.received} mineToday={document.mineToday} />;
    case 'counted':
      return <CountedTile counted={verdict.counted} mineToday={document.mineToday} />;
    case 'refused':
      return (
        <RefusedTile
          refusal={verdict.refusal}
          onLookUp={() => openLookUpSheet(verdict.value)}
          filing={stranger === null ? null : { filed: stranger.filed, onFile }}
          onApprove={verdict.again === null ? null : () => send({ is: 'approvalPressed' })}
        />
      );
    case 'question':
      return (
        <QuestionTile
          question={verdict.question}
          words={words}
          onChoose={(confirm) => send({ is: 'chosen', confirm })}
          onNeither={() => send({ is: 'neither' })}
        />
      );
    case 'waiting':
    case 'opened':
    case 'bin':
    case 'undone':
      return (
        <WaitingTile
          verdict={verdict}
          bins={bins}
          open={openLine(document.lines, state.step, line)}
          document={document}
        />
      );
  }
}

const words = { nothing: 'nothing is received', back: 'Receive it as new stock' } as const;
