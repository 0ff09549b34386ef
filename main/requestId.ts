import { randomBytes } from 'node:crypto';
import { uuidV7 } from '../shared/domain/uuid';

/** A new request id: one per thing asked, so that a repeat counts once. */
export const newRequestId = (now = Date.now()): string => uuidV7(now, randomBytes(16));
