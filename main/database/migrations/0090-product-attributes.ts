/** Attributes of a product, beside those of its serials; their names are the same. Frozen, as every migration. */
export const productAttributes = {
  number: 90,
  name: 'product-attributes',
  sql: `
CREATE TABLE product_attribute (
  product INTEGER NOT NULL REFERENCES product,
  attribute INTEGER NOT NULL REFERENCES attribute,
  value TEXT NOT NULL,
  PRIMARY KEY (product, attribute)
) STRICT, WITHOUT ROWID;
-- Which names are in use.
CREATE INDEX product_attribute_name ON product_attribute (attribute);
`,
} as const;
