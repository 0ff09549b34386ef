/**
 * Values that serials had before a correction or a relabel, so that they are still found; what came that nothing
 * expected; and receipts that count units of several lines. Frozen, as every migration; codes as in 0010.
 */
export const discrepancies = {
  number: 80,
  name: 'discrepancies',
  sql: `
-- The value that a serial had up to its event number until_seq.
CREATE TABLE former_value (
  serial INTEGER NOT NULL REFERENCES serial,
  until_seq INTEGER NOT NULL,
  value TEXT NOT NULL,
  key TEXT NOT NULL,
  PRIMARY KEY (serial, until_seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX former_value_key ON former_value (key);

-- A scanned value that a replenishment does not expect, filed by whoever stood before the unit. product: where its own code told one.
CREATE TABLE discrepancy (
  id INTEGER PRIMARY KEY,
  replenishment INTEGER NOT NULL REFERENCES replenishment,
  value TEXT NOT NULL,
  key TEXT NOT NULL,
  product INTEGER REFERENCES product,
  journal INTEGER NOT NULL REFERENCES journal DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (replenishment, key)
) STRICT;
-- A deferred reference is settled by looking for its children.
CREATE INDEX discrepancy_journal ON discrepancy (journal);

-- One command may count units of several lines into several bins: an opening stock does.
CREATE TABLE counted_receipt_next (
  journal INTEGER NOT NULL REFERENCES journal DEFERRABLE INITIALLY DEFERRED,
  line INTEGER NOT NULL REFERENCES replenishment_line,
  bin INTEGER NOT NULL REFERENCES bin,
  replenishment INTEGER NOT NULL REFERENCES replenishment,
  status INTEGER NOT NULL,
  units INTEGER NOT NULL CHECK (units > 0),
  undone INTEGER REFERENCES journal DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (journal, line, bin)
) STRICT, WITHOUT ROWID;
INSERT INTO counted_receipt_next (journal, line, bin, replenishment, status, units, undone)
SELECT journal, line, bin, replenishment, status, units, undone FROM counted_receipt;
DROP TABLE counted_receipt;
ALTER TABLE counted_receipt_next RENAME TO counted_receipt;
CREATE INDEX counted_receipt_standing ON counted_receipt (replenishment, journal) WHERE undone IS NULL;
CREATE INDEX counted_receipt_undone ON counted_receipt (undone) WHERE undone IS NOT NULL;
`,
} as const;
