/** Attributes of serials: what the OMS calls METADATA. Frozen, as every migration. */
export const attributes = {
  number: 60,
  name: 'attributes',
  sql: `
-- A name as it was first spelled; key: folded.
CREATE TABLE attribute (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 64),
  key TEXT NOT NULL UNIQUE
) STRICT;

-- changed: the journal line that set the value.
CREATE TABLE serial_attribute (
  serial INTEGER NOT NULL REFERENCES serial,
  attribute INTEGER NOT NULL REFERENCES attribute,
  value TEXT NOT NULL CHECK (length(value) <= 1000),
  changed INTEGER NOT NULL,
  PRIMARY KEY (serial, attribute)
) STRICT, WITHOUT ROWID;
-- Which names are in use.
CREATE INDEX serial_attribute_name ON serial_attribute (attribute);
`,
} as const;
