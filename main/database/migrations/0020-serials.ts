/**
 * Serials with their history, stock, and the journal of all that was done. Frozen, as every migration; times and
 * codes as in 0010.
 */
export const serials = {
  number: 20,
  name: 'serials',
  sql: `
CREATE TABLE serial (
  id INTEGER PRIMARY KEY,
  product INTEGER NOT NULL REFERENCES product,
  value TEXT NOT NULL CHECK (length(value) BETWEEN 1 AND 64),
  key TEXT NOT NULL,
  generated INTEGER NOT NULL CHECK (generated IN (0, 1)),
  status INTEGER NOT NULL,
  bin INTEGER REFERENCES bin,
  process INTEGER REFERENCES process,
  order_id INTEGER REFERENCES customer_order,
  holding_order INTEGER REFERENCES customer_order,
  wms_notes TEXT,
  oms_notes TEXT,
  received_at INTEGER,
  last_seq INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  UNIQUE (product, key),
  CHECK ((status IN (1, 6)) = (bin IS NULL)),
  CHECK (holding_order IS NULL OR status IN (2, 5)),
  CHECK (status <> 5 OR holding_order IS NOT NULL)
) STRICT;
CREATE INDEX serial_key ON serial (key);
CREATE INDEX serial_changed ON serial (changed);
CREATE INDEX serial_order ON serial (order_id) WHERE order_id IS NOT NULL;
CREATE INDEX serial_on_hand ON serial (bin, product, received_at) WHERE bin IS NOT NULL;

-- SERIAL HISTORY: the whole row as it stood after each step.
CREATE TABLE event (
  serial INTEGER NOT NULL REFERENCES serial,
  seq INTEGER NOT NULL,
  journal INTEGER NOT NULL REFERENCES journal DEFERRABLE INITIALLY DEFERRED,
  at INTEGER NOT NULL,
  step INTEGER NOT NULL,
  status INTEGER NOT NULL,
  product_version INTEGER NOT NULL REFERENCES product_version,
  bin INTEGER REFERENCES bin,
  location INTEGER REFERENCES location,
  process INTEGER REFERENCES process,
  order_id INTEGER REFERENCES customer_order,
  holding_order INTEGER REFERENCES customer_order,
  wms_notes TEXT,
  oms_notes TEXT,
  reason TEXT,
  PRIMARY KEY (serial, seq)
) STRICT, WITHOUT ROWID;
-- Without it each new journal line would read every event: a deferred reference is settled by looking for its children.
CREATE INDEX event_journal ON event (journal);

-- What happened to a document: submitted, received, closed short …
CREATE TABLE document_event (
  process INTEGER NOT NULL REFERENCES process,
  seq INTEGER NOT NULL,
  journal INTEGER NOT NULL REFERENCES journal DEFERRABLE INITIALLY DEFERRED,
  at INTEGER NOT NULL,
  status INTEGER NOT NULL,
  reason TEXT,
  PRIMARY KEY (process, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX document_event_journal ON document_event (journal);

-- What happened to quantities. On hand per product and bin is one SUM.
CREATE TABLE movement (
  journal INTEGER NOT NULL REFERENCES journal DEFERRABLE INITIALLY DEFERRED,
  place INTEGER NOT NULL,
  product INTEGER NOT NULL REFERENCES product,
  bin INTEGER NOT NULL REFERENCES bin,
  step INTEGER NOT NULL,
  units INTEGER NOT NULL CHECK (units <> 0),
  process INTEGER NOT NULL REFERENCES process,
  PRIMARY KEY (journal, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX movement_product ON movement (product, bin);

CREATE TABLE stock (
  bin INTEGER NOT NULL REFERENCES bin,
  product INTEGER NOT NULL REFERENCES product,
  status INTEGER NOT NULL,
  units INTEGER NOT NULL CHECK (units >= 0),
  PRIMARY KEY (bin, product, status)
) STRICT, WITHOUT ROWID;
CREATE INDEX stock_product ON stock (product);

-- One line a command. hash chains the lines of a station, with their events and movements.
CREATE TABLE journal (
  number INTEGER PRIMARY KEY,
  operation TEXT NOT NULL,
  person INTEGER REFERENCES person,
  station INTEGER NOT NULL REFERENCES station,
  at INTEGER NOT NULL,
  units INTEGER NOT NULL,
  reason TEXT,
  details TEXT,
  hash BLOB NOT NULL
) STRICT;

-- Answers of commands that changed something, kept 30 days: a repeated request id gets the same answer.
CREATE TABLE answer (
  request BLOB PRIMARY KEY CHECK (length(request) = 16),
  operation TEXT NOT NULL,
  person INTEGER,
  input_hash BLOB NOT NULL,
  answer TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX answer_at ON answer (at);

-- Append-only in the file itself. INSERT OR REPLACE goes around UPDATE and DELETE triggers, so an existing key is refused too.
${['event', 'document_event', 'movement', 'journal']
  .map((table) => {
    const key = {
      event: 'serial = NEW.serial AND seq = NEW.seq',
      document_event: 'process = NEW.process AND seq = NEW.seq',
      movement: 'journal = NEW.journal AND place = NEW.place',
      journal: 'number = NEW.number',
    }[table];
    return `
CREATE TRIGGER ${table}_no_update BEFORE UPDATE ON ${table}
BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END;
CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table}
BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END;
CREATE TRIGGER ${table}_no_replace BEFORE INSERT ON ${table}
WHEN EXISTS (SELECT 1 FROM ${table} WHERE ${key})
BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END;`;
  })
  .join('\n')}
`,
} as const;
