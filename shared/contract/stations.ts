import { z } from 'zod';
import { command, query } from './operation';
import { id, none } from './shapes';

const stationName = z.string().trim().min(1, 'Type 1 to 40 characters.').max(40, 'Type 1 to 40 characters.');

/** Minutes without a key, click or scan after which a station locks; null: only by hand. */
export const lockAfter = z
  .number()
  .int()
  .min(1, 'Choose 1 to 480 minutes.')
  .max(480, 'Choose 1 to 480 minutes.');

/** A computer that works on this warehouse. `last`: its newest entry in the journal, epoch ms. */
const station = z.strictObject({
  id,
  name: z.string(),
  lockAfter: lockAfter.nullable(),
  here: z.boolean(),
  last: z.number().int().nullable(),
});

export type Station = z.infer<typeof station>;

export const stations = {
  'stations.list': query({
    input: none,
    output: z.strictObject({ stations: z.array(station) }),
    permission: 'manageStations',
    topics: ['stations'],
  }),
  'stations.change': command({
    input: z.strictObject({ station: id, name: stationName, lockAfter: lockAfter.nullable() }),
    output: none,
    permission: 'manageStations',
    topics: ['stations'],
  }),
  /** This station as the warehouse knows it: what main needs for the session. */
  'stations.own': query({
    askedBy: 'program',
    input: none,
    output: z.strictObject({ name: z.string(), lockAfter: lockAfter.nullable() }),
    permission: 'anyone',
    topics: ['stations'],
  }),
};
