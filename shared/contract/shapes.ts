import { z } from 'zod';
import { binKindNames } from '../domain/binKinds';
import { processTypeNames } from '../domain/processTypes';
import { type Refusal, refusalCodes } from '../domain/refusals';
import { roleNames } from '../domain/roles';
import { statusNames } from '../domain/statuses';
import { stepCodes } from '../domain/steps';
import { workflowNames } from '../domain/workflows';

/** Shapes that more than one capability's operations use. */
export const status = z.enum(statusNames);
export const processType = z.enum(processTypeNames);
export const binKind = z.enum(binKindNames);
export const workflow = z.enum(workflowNames);
export const step = z.enum(stepCodes);
export const role = z.enum(roleNames);
/** Epoch milliseconds, UTC. */
export const time = z.number().int();
/** A day of the warehouse's time zone. */
export const day = z.iso.date();
export const id = z.number().int().positive();
/** Names a long piece of work. */
export const job = z.uuidv7();
export const units = z.number().int().nonnegative();
/** What was scanned or typed, before anybody knows what it is; rules refuse what is too long in their own words. */
export const scanned = z.string().max(4096);
export const documentNumber = z.string().min(1).max(40);
export const none = z.strictObject({});
/** A refusal inside an answer: which of several values cannot be taken, and why. */
export const refusal = z.custom<Refusal>(isRefusal);

function isRefusal(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('code' in value) || !('facts' in value)) return false;
  return refusalCodes.some((code) => code === value.code);
}
