/**
 * What the dock adds: the serial rule of a product, and receipts of counted units, so that each can be listed and
 * undone like a scan. Frozen, as every migration; codes as in 0010.
 */
export const dock = {
  number: 30,
  name: 'dock',
  sql: `
-- kind: 1 IMEI, 2 numeric, 3 GS1 AI 21. Parts that are null ask for nothing.
ALTER TABLE product ADD COLUMN rule_kind INTEGER;
ALTER TABLE product ADD COLUMN rule_length INTEGER CHECK (rule_length BETWEEN 1 AND 64);
ALTER TABLE product ADD COLUMN rule_prefix TEXT;
ALTER TABLE product ADD COLUMN rule_mask TEXT;

-- One row a command that counted units of a line in; undone: the journal line that took it back.
CREATE TABLE counted_receipt (
  journal INTEGER PRIMARY KEY REFERENCES journal DEFERRABLE INITIALLY DEFERRED,
  replenishment INTEGER NOT NULL REFERENCES replenishment,
  line INTEGER NOT NULL REFERENCES replenishment_line,
  bin INTEGER NOT NULL REFERENCES bin,
  status INTEGER NOT NULL,
  units INTEGER NOT NULL CHECK (units > 0),
  undone INTEGER REFERENCES journal DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX counted_receipt_standing ON counted_receipt (replenishment, journal) WHERE undone IS NULL;
-- A deferred reference is settled by looking for its children.
CREATE INDEX counted_receipt_undone ON counted_receipt (undone) WHERE undone IS NOT NULL;

-- What a person received today: their lines of the day, and what each of these brought in.
CREATE INDEX journal_person ON journal (person, at);
CREATE INDEX replenishment_serial_receipt ON replenishment_serial (received_journal) WHERE state = 3;
`,
} as const;
