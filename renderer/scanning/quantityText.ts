/**
 * A typed quantity as a number, whatever it is worth: 0, −1 and 1.5 are refused by the warehouse's own rule. Null
 * for what is no number. Minus signs are typed in two ways.
 */
export function readQuantity(text: string): number | null {
  const plain = text.trim().replace('−', '-');
  return /^[+-]?\d+(\.\d+)?(e\d{1,2})?$/i.test(plain) ? Number(plain) : null;
}
