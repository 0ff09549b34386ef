import { randomBytes } from 'node:crypto';
import { uuidV7 } from '../../shared/domain/uuid';

export const newRequestId = (): string => uuidV7(Date.now(), randomBytes(16));
