import Box from '@mui/material/Box';
import { useState } from 'react';
import type { Answer } from '../../../shared/contract/answer';
import type { Output } from '../../../shared/contract';
import { replenishmentStatuses } from '../../../shared/domain/documentStatuses';
import { mayDo } from '../../../shared/domain/permissions';
import { Card } from '../../components/Card';
import { counted } from '../../../shared/domain/figure';
import { Page } from '../../components/Page';
import { Problem } from '../../components/Problem';
import { ask } from '../../hooks/askWarehouse';
import { useSession } from '../../hooks/useSession';
import { ArrivalsChart } from './ArrivalsChart';
import { BackButton } from './BackButton';
import type { OpenDialog } from './dialogs';
import { DocumentButtons } from './DocumentButtons';
import { LineButtons } from './LineButtons';
import { LinesTable } from './LinesTable';
import { OverReplenishment } from './OverReplenishment';
import { SavedHead } from './SavedHead';
import { definedOf, needsSerials } from './serialsText';
import { StepBar } from './StepBar';

interface OpenReplenishmentProps {
  readonly shown: Output<'replenishments.open'>;
}

/** A replenishment with its steps, its head, its lines, and what may be done with it now. */
export function OpenReplenishment({ shown }: OpenReplenishmentProps) {
  const { document, status, lines, steps, arrivals } = shown;
  const held = useSession()?.person?.roles ?? [];
  const mayEdit = mayDo('editReplenishments', held);
  const editing = mayEdit && status === 'Incomplete';
  const { open } = replenishmentStatuses[status];
  const [dialog, setDialog] = useState<OpenDialog>({ is: 'none' });
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set());
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);

  const told = (next: Answer<unknown>): void => setAnswer('value' in next ? null : next);
  const tick = (which: readonly number[], on: boolean): void => {
    const next = new Set(ticked);
    for (const line of which)
      if (on) next.add(line);
      else next.delete(line);
    setTicked(next);
  };
  const setUnits = async (line: number, next: number): Promise<void> => {
    setDialog({ is: 'none' });
    told(await ask('replenishments.setUnits', { document, line, units: next }));
  };
  const submitNow = async (): Promise<void> => {
    setDialog({ is: 'none' });
    told(await ask('replenishments.submit', { document }));
  };
  const toRegister = lines
    .filter((line) => needsSerials(line) && definedOf(line) === 0)
    .reduce((sum, { units }) => sum + units, 0);
  const units = lines.reduce((sum, line) => sum + line.units, 0);
  return (
    <Page
      icon={<BackButton />}
      title={document}
      context={editing ? 'Incomplete · you can still change everything' : status}
    >
      <Box sx={{ display: 'grid', gap: 4, padding: 4 }}>
        <Box sx={{ display: 'flex', gap: 4, alignItems: 'flex-start' }}>
          <Box sx={{ flex: 1 }}>
            <StepBar status={status} steps={steps} />
          </Box>
          <DocumentButtons
            status={status}
            received={lines.some(({ received }) => received > 0)}
            onDiscrepancies={() => setDialog({ is: 'discrepancies' })}
            onReason={(of) => setDialog({ is: 'reason', of })}
            onSubmit={() => (toRegister > 0 ? setDialog({ is: 'submit', toRegister }) : void submitNow())}
          />
        </Box>
        <Problem answer={answer} />
        <SavedHead key={document} shown={shown} mayEdit={mayEdit && open} />
        <Card sx={{ padding: 4, display: 'grid', gap: 4 }}>
          <Box sx={{ display: 'flex', gap: 3, alignItems: 'center', flexWrap: 'wrap' }}>
            <Box component="h2" sx={{ margin: 0, fontSize: 18, marginInlineEnd: 'auto' }}>
              {`${counted(lines.length, 'line')}, ${counted(units, 'unit')}`}
            </Box>
            <LineButtons
              editing={editing}
              lines={lines}
              ticked={ticked}
              onDialog={setDialog}
              onAdd={(picked) =>
                void ask('replenishments.addLines', {
                  document,
                  lines: picked.map((line) => ({ sku: line.sku, units: line.units })),
                }).then(told)
              }
            />
          </Box>
          <LinesTable
            lines={lines}
            {...(editing && {
              deeds: {
                ticked,
                onTick: tick,
                onUnits: (line, next) =>
                  next < definedOf(line)
                    ? setDialog({ is: 'lower', line: line.line, units: next })
                    : void setUnits(line.line, next),
                onRemove: ({ line }) => void ask('replenishments.removeLine', { document, line }).then(told),
              },
            })}
            onShow={({ line }) => setDialog({ is: 'serials', line })}
          />
        </Card>
        {arrivals.length > 0 && (
          <Card sx={{ padding: 4 }}>
            <ArrivalsChart arrivals={arrivals} ordered={units} />
          </Card>
        )}
      </Box>
      <OverReplenishment
        dialog={dialog}
        shown={shown}
        editing={editing}
        onSubmit={() => void submitNow()}
        onUnits={(line, next) => void setUnits(line, next)}
        onClose={() => setDialog({ is: 'none' })}
      />
    </Page>
  );
}
