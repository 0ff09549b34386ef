/**
 * What packing adds: when and how each unit was captured for an order, units that are captured by count, and products
 * whose serials are optional at shipping. Frozen, as every migration.
 */
export const packing = {
  number: 50,
  name: 'packing',
  sql: `
-- Which order holds a unit stands with the unit; from now on a row here is a unit that was captured at packing.
DELETE FROM order_serial WHERE state = 1 AND serial IS NOT NULL;

-- captured: the command that captured it. bin: where a unit without a place leaves from. held: the capture made the
-- order hold the unit, so that taking it back lets the unit go.
ALTER TABLE order_serial ADD COLUMN captured INTEGER REFERENCES journal DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE order_serial ADD COLUMN bin INTEGER REFERENCES bin;
ALTER TABLE order_serial ADD COLUMN held INTEGER NOT NULL DEFAULT 0 CHECK (held IN (0, 1));
-- A deferred reference is settled by looking for its children.
CREATE INDEX order_serial_captured_by ON order_serial (captured) WHERE captured IS NOT NULL;

-- Units of an order line that are captured by count, by command and bin that they leave.
CREATE TABLE order_count (
  line INTEGER NOT NULL REFERENCES order_line,
  captured INTEGER NOT NULL REFERENCES journal DEFERRABLE INITIALLY DEFERRED,
  bin INTEGER NOT NULL REFERENCES bin,
  units INTEGER NOT NULL CHECK (units > 0),
  PRIMARY KEY (line, captured, bin)
) STRICT, WITHOUT ROWID;
CREATE INDEX order_count_captured ON order_count (captured);

-- The units that an order holds: a move leaves them held and names no order.
CREATE INDEX serial_held ON serial (holding_order) WHERE holding_order IS NOT NULL;

-- Who captured for an order last.
ALTER TABLE customer_order ADD COLUMN last_capture INTEGER REFERENCES journal DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX customer_order_last_capture ON customer_order (last_capture) WHERE last_capture IS NOT NULL;

-- What was shipped today, out of all that ever was.
CREATE INDEX customer_order_shipped ON customer_order (shipped_at) WHERE shipped_at IS NOT NULL;

-- Out in Bulk: not every unit needs its serial.
ALTER TABLE product ADD COLUMN optional_serials INTEGER NOT NULL DEFAULT 0 CHECK (optional_serials IN (0, 1));
`,
} as const;
