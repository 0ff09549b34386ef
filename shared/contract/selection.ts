import { z } from 'zod';
import { serialFilters } from './serialFilters';
import { id } from './shapes';

/** Ids in one selection at most: far more than anybody ticks by hand. */
const mostTicked = 100_000;

/** The chosen rows: those ticked one by one, or all that the filters match (also later ones) but for some. */
export const selection = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('ticked'), ids: z.array(id).max(mostTicked) }),
  z.strictObject({ is: z.literal('all'), filters: serialFilters, except: z.array(id).max(mostTicked) }),
]);

export type Selection = z.infer<typeof selection>;
