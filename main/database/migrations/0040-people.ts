/**
 * How people prove to be present beside a password: a badge, a PIN with it, and an initial password that works once.
 * When a station locks by itself. Frozen, as every migration.
 */
export const people = {
  number: 40,
  name: 'people',
  sql: `
-- password_initial: the password was given by the owner and works once. badge_hash: SHA-256 in hex of the badge's text.
ALTER TABLE person ADD COLUMN password_initial INTEGER NOT NULL DEFAULT 0 CHECK (password_initial IN (0, 1));
ALTER TABLE person ADD COLUMN badge_hash TEXT CHECK (length(badge_hash) = 64);
ALTER TABLE person ADD COLUMN pin_hash TEXT;
CREATE UNIQUE INDEX person_badge ON person (badge_hash) WHERE badge_hash IS NOT NULL;

-- lock_after: idle minutes; null: by hand only.
ALTER TABLE station ADD COLUMN lock_after INTEGER CHECK (lock_after BETWEEN 1 AND 480);
`,
} as const;
