/**
 * Values that serials had before a correction or a relabel, so that they are still found; and what came that nothing
 * expected. Frozen, as every migration; codes as in 0010.
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
`,
} as const;
