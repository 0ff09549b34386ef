import { uuidV7 } from '../../shared/domain/uuid';

/** A new request id: one per scan or click, so that a repeat of the same request counts once. */
export const newRequestId = (now = Date.now()): string =>
  uuidV7(now, crypto.getRandomValues(new Uint8Array(16)));
