/**
 * The warehouse itself: people, products, bins, and the documents with their lines. Frozen: a later change is a
 * migration of its own, and nothing of ours is imported here. Times are epoch milliseconds (UTC), codes (status,
 * kind …) the numbers of shared/domain.
 */
export const warehouse = {
  number: 10,
  name: 'warehouse',
  sql: `
CREATE TABLE warehouse (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  time_zone TEXT NOT NULL,
  demo INTEGER NOT NULL CHECK (demo IN (0, 1)),
  made_at INTEGER NOT NULL
) STRICT;

CREATE TABLE counter (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE station (
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  last_number INTEGER NOT NULL DEFAULT 0,
  last_hash BLOB NOT NULL
) STRICT;

CREATE TABLE person (
  id INTEGER PRIMARY KEY,
  user_name TEXT NOT NULL,
  user_key TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  password_hash TEXT NOT NULL,
  recovery_hash TEXT,
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
  changed INTEGER NOT NULL
) STRICT;

CREATE TABLE person_role (
  person INTEGER NOT NULL REFERENCES person,
  role INTEGER NOT NULL,
  PRIMARY KEY (person, role)
) STRICT, WITHOUT ROWID;

-- The codes of a product as events name them: a corrected ProductID makes a new version.
CREATE TABLE product_version (
  id INTEGER PRIMARY KEY,
  sku TEXT NOT NULL,
  product_id TEXT,
  product_id_wh TEXT
) STRICT;

CREATE TABLE product (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL REFERENCES product_version,
  sku TEXT NOT NULL,
  sku_key TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  workflow INTEGER NOT NULL,
  exact_case INTEGER NOT NULL DEFAULT 0 CHECK (exact_case IN (0, 1)),
  prefix TEXT NOT NULL DEFAULT '',
  changed INTEGER NOT NULL
) STRICT;

CREATE TABLE product_gtin (
  gtin TEXT PRIMARY KEY CHECK (length(gtin) = 14),
  product INTEGER NOT NULL REFERENCES product
) STRICT, WITHOUT ROWID;

CREATE TABLE location (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;

CREATE TABLE bin (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL,
  code_key TEXT NOT NULL UNIQUE,
  location INTEGER NOT NULL REFERENCES location,
  kind INTEGER NOT NULL,
  only_product INTEGER REFERENCES product,
  closed INTEGER NOT NULL DEFAULT 0 CHECK (closed IN (0, 1)),
  changed INTEGER NOT NULL
) STRICT;

-- Every document that gives ProcessType and ProcessID.
CREATE TABLE process (
  id INTEGER PRIMARY KEY,
  type INTEGER NOT NULL,
  number TEXT NOT NULL,
  UNIQUE (type, number)
) STRICT;
CREATE INDEX process_number ON process (number);

CREATE TABLE replenishment (
  id INTEGER PRIMARY KEY REFERENCES process,
  status INTEGER NOT NULL,
  po TEXT NOT NULL DEFAULT '',
  supplier TEXT NOT NULL DEFAULT '',
  tracking TEXT NOT NULL DEFAULT '',
  expected_on TEXT,
  received_at INTEGER,
  last_receipt INTEGER,
  changed INTEGER NOT NULL
) STRICT;
CREATE INDEX replenishment_status ON replenishment (status, received_at);

CREATE TABLE replenishment_line (
  id INTEGER PRIMARY KEY,
  replenishment INTEGER NOT NULL REFERENCES replenishment,
  position INTEGER NOT NULL,
  product INTEGER NOT NULL REFERENCES product,
  units INTEGER NOT NULL CHECK (units > 0),
  received INTEGER NOT NULL DEFAULT 0 CHECK (received >= 0),
  UNIQUE (replenishment, position)
) STRICT;
CREATE INDEX replenishment_line_product ON replenishment_line (product);

-- The serials of a line. state: 1 defined on the line only, 2 expected, 3 received, 4 no longer expected.
-- value and key stand here until submission makes the record. how: 1 generated, 2 by hand, 3 registered at receiving.
CREATE TABLE replenishment_serial (
  line INTEGER NOT NULL REFERENCES replenishment_line,
  replenishment INTEGER NOT NULL REFERENCES replenishment,
  place INTEGER NOT NULL,
  product INTEGER NOT NULL REFERENCES product,
  how INTEGER NOT NULL,
  state INTEGER NOT NULL,
  value TEXT,
  key TEXT,
  serial INTEGER REFERENCES serial,
  received_journal INTEGER,
  PRIMARY KEY (line, place),
  CHECK ((state = 1) = (serial IS NULL)),
  CHECK ((state = 3) = (received_journal IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX replenishment_serial_defined ON replenishment_serial (product, key) WHERE state = 1;
CREATE UNIQUE INDEX replenishment_serial_expected ON replenishment_serial (serial) WHERE state = 2;
CREATE INDEX replenishment_serial_serial ON replenishment_serial (serial) WHERE serial IS NOT NULL;
CREATE INDEX replenishment_serial_received ON replenishment_serial (replenishment, received_journal) WHERE state = 3;

CREATE TABLE customer_order (
  id INTEGER PRIMARY KEY REFERENCES process,
  status INTEGER NOT NULL,
  reference TEXT NOT NULL DEFAULT '',
  customer TEXT NOT NULL DEFAULT '',
  ordered_at INTEGER NOT NULL,
  shipped_at INTEGER,
  changed INTEGER NOT NULL
) STRICT;
CREATE INDEX customer_order_status ON customer_order (status, ordered_at);
CREATE INDEX customer_order_reference ON customer_order (reference) WHERE reference <> '';

CREATE TABLE order_line (
  id INTEGER PRIMARY KEY,
  customer_order INTEGER NOT NULL REFERENCES customer_order,
  position INTEGER NOT NULL,
  product INTEGER NOT NULL REFERENCES product,
  units INTEGER NOT NULL CHECK (units > 0),
  shipped INTEGER NOT NULL DEFAULT 0 CHECK (shipped >= 0),
  UNIQUE (customer_order, position)
) STRICT;
CREATE INDEX order_line_product ON order_line (product);

-- The serials of an order line. state: 1 captured, 2 shipped. A value without a record stands here until it ships.
CREATE TABLE order_serial (
  line INTEGER NOT NULL REFERENCES order_line,
  place INTEGER NOT NULL,
  product INTEGER NOT NULL REFERENCES product,
  state INTEGER NOT NULL,
  value TEXT,
  key TEXT,
  serial INTEGER REFERENCES serial,
  PRIMARY KEY (line, place),
  CHECK (serial IS NOT NULL OR key IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX order_serial_captured ON order_serial (serial) WHERE state = 1 AND serial IS NOT NULL;
CREATE UNIQUE INDEX order_serial_value ON order_serial (product, key) WHERE state = 1 AND serial IS NULL;
CREATE INDEX order_serial_serial ON order_serial (serial) WHERE serial IS NOT NULL;
`,
} as const;
