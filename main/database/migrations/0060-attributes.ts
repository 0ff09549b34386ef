/**
 * Attributes of serials, which the OMS calls METADATA, and what the grid's mirror reads by. Frozen, as every migration.
 */
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

-- Orders that changed since the grid's mirror looked last.
CREATE INDEX customer_order_changed ON customer_order (changed);
`,
} as const;
