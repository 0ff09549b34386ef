import { createHash, randomBytes } from 'node:crypto';
import { badgeText } from '../shared/domain/badge';

/** A new badge for a person: told once, and kept as its hash only. */
export const newBadge = (person: number): string => badgeText(person, randomBytes(16));

/** What is kept of a badge: 128 random bits need no slow hash. `badge` as `readBadge` gives it. */
export const badgeHash = (badge: string): string => createHash('sha256').update(badge).digest('hex');
