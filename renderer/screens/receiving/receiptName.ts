/** A receipt as its button and row name it: the serial, or units and product: "5 CBL-C2-1". */
export function receiptName({
  serial,
  sku,
  units,
}: {
  readonly serial: string;
  readonly sku: string;
  readonly units: number;
}): string {
  return serial === '' ? `${units} ${sku}` : serial;
}
