/**
 * What inbound adds: attributes of products, discrepancies of replenishments, and values that a serial had before it
 * was corrected or relabelled. Frozen, as every migration.
 */
export const inbound = {
  number: 70,
  name: 'inbound',
  sql: `
-- key: the name folded; the first spelling is kept.
CREATE TABLE product_attribute (
  product INTEGER NOT NULL REFERENCES product,
  key TEXT NOT NULL,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 64),
  value TEXT NOT NULL CHECK (length(value) <= 1000),
  PRIMARY KEY (product, key)
) STRICT, WITHOUT ROWID;

-- What was found at the dock and not received. kind: 1 unexpected, 2 damaged. settled: the command that settled it.
CREATE TABLE discrepancy (
  journal INTEGER PRIMARY KEY REFERENCES journal DEFERRABLE INITIALLY DEFERRED,
  replenishment INTEGER NOT NULL REFERENCES replenishment,
  kind INTEGER NOT NULL,
  value TEXT NOT NULL,
  product INTEGER REFERENCES product,
  serial INTEGER REFERENCES serial,
  note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 1000),
  settled INTEGER REFERENCES journal DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX discrepancy_replenishment ON discrepancy (replenishment);
CREATE INDEX discrepancy_serial ON discrepancy (serial) WHERE serial IS NOT NULL;
-- A deferred reference is settled by looking for its children.
CREATE INDEX discrepancy_settled ON discrepancy (settled) WHERE settled IS NOT NULL;

-- Values that a serial had: found by search and scan after a correction or a relabel.
CREATE TABLE former_value (
  serial INTEGER NOT NULL REFERENCES serial,
  journal INTEGER NOT NULL REFERENCES journal DEFERRABLE INITIALLY DEFERRED,
  value TEXT NOT NULL,
  key TEXT NOT NULL,
  PRIMARY KEY (serial, journal)
) STRICT, WITHOUT ROWID;
CREATE INDEX former_value_key ON former_value (key);
CREATE INDEX former_value_journal ON former_value (journal);
`,
} as const;
