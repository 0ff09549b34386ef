/** What keeps the Serial attribute of a product as it is. Frozen, as every migration; codes as in 0010. */
export const inbound = {
  number: 70,
  name: 'inbound',
  sql: `
-- The workflow says how inventory is counted: it changes only while there is none, and nothing on its way in or out.
CREATE TRIGGER product_workflow BEFORE UPDATE OF workflow ON product
WHEN NEW.workflow <> OLD.workflow AND (
  EXISTS (SELECT 1 FROM stock WHERE product = OLD.id AND units > 0)
  OR EXISTS (SELECT 1 FROM replenishment_line AS line JOIN replenishment ON replenishment.id = line.replenishment
    WHERE line.product = OLD.id AND replenishment.status IN (1, 2, 3))
  OR EXISTS (SELECT 1 FROM order_line AS line JOIN customer_order ON customer_order.id = line.customer_order
    WHERE line.product = OLD.id AND customer_order.status IN (1, 2, 4)))
BEGIN SELECT RAISE(ABORT, 'the product has inventory'); END;
`,
} as const;
