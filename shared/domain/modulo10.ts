/**
 * Whether the last digit is the check digit of those before it by modulo 10 with the weights 3 and 1 from the
 * right (GS1 General Specifications, 7.9.1). Digits only.
 */
export function hasGs1CheckDigit(digits: string): boolean {
  const sum = [...digits]
    .toReversed()
    .reduce((total, digit, place) => total + Number(digit) * (place % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0;
}

/** Whether a text has the form of a GTIN: 8, 12, 13 or 14 digits with their check digit. */
export function isGtin(text: string): boolean {
  return /^(?:\d{8}|\d{12,14})$/.test(text) && hasGs1CheckDigit(text);
}

/** Whether the last digit is the check digit by Luhn, as in an IMEI (3GPP TS 23.003, Annex B). Digits only. */
export function hasLuhnDigit(digits: string): boolean {
  const sum = [...digits].toReversed().reduce((total, digit, place) => {
    const weighted = Number(digit) * (place % 2 === 0 ? 1 : 2);
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return sum % 10 === 0;
}
