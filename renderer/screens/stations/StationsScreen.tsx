import { useState } from 'react';
import Computer from '@mui/icons-material/Computer';
import Button from '@mui/material/Button';
import type { Station } from '../../../shared/contract/stations';
import { dayAndTime } from '../../../shared/domain/times';
import { FaultNote } from '../../components/FaultNote';
import { ListWithPanel } from '../../components/ListWithPanel';
import { Page } from '../../components/Page';
import { RefusalNote } from '../../components/RefusalNote';
import { useClock } from '../../hooks/useClock';
import { useQuery } from '../../hooks/useQuery';
import { lockText } from './lockText';
import { StationPanel } from './StationPanel';

/** The computers that work on this warehouse: what they are called, and when they lock. */
export function StationsScreen() {
  const listed = useQuery('stations.list', {});
  const [open, setOpen] = useState<number | null>(null);
  const stations = listed.is === 'value' ? listed.value.stations : [];
  const one = stations.find(({ id }) => id === open);
  return (
    <Page icon={<Computer aria-hidden />} title="Stations">
      {listed.is === 'refused' && <RefusalNote refusal={listed.refusal} />}
      {listed.is === 'fault' && <FaultNote fault={listed.fault} retry={listed.retry} />}
      {listed.is === 'value' && (
        <ListWithPanel
          list={<StationsTable stations={stations} open={open} onOpen={setOpen} />}
          panel={
            one === undefined ? null : (
              <StationPanel key={one.id} station={one} onClose={() => setOpen(null)} />
            )
          }
        />
      )}
    </Page>
  );
}

interface StationsTableProps {
  readonly stations: readonly Station[];
  readonly open: number | null;
  readonly onOpen: (id: number) => void;
}

function StationsTable({ stations, open, onOpen }: StationsTableProps) {
  const { timeZone } = useClock();
  return (
    <table aria-label="Stations">
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Locks</th>
          <th scope="col" className="aside">
            Last entry
          </th>
          <th scope="col">
            <span aria-hidden />
          </th>
        </tr>
      </thead>
      <tbody>
        {stations.map((station) => (
          <tr key={station.id} aria-selected={station.id === open}>
            <td style={{ fontWeight: 700 }}>
              {station.name}
              {station.here && ' · this computer'}
            </td>
            <td>{lockText(station.lockAfter)}</td>
            <td className="aside">
              {station.last === null ? 'none yet' : dayAndTime(station.last, timeZone)}
            </td>
            <td style={{ textAlign: 'end' }}>
              <Button aria-label={`Edit ${station.name}`} onClick={() => onOpen(station.id)}>
                Edit
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
