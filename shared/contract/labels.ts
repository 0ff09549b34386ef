import { z } from 'zod';
import { documentNumber, id } from './shapes';

/** Whose labels: the serials of a replenishment (or of one of its lines), or single serials. */
export const labelSource = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('replenishment'), document: documentNumber, line: id.nullable() }),
  z.strictObject({ of: z.literal('serials'), serials: z.array(id).min(1).max(10_000) }),
]);

export type LabelSource = z.infer<typeof labelSource>;

export const labels = {};
