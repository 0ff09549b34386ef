/**
 * Bounds of a serial's attributes. A name has 1 to 64 characters, a value 0 to 1,000,
 * a serial 100 attributes at most.
 */
export const longestAttributeName = 64;
export const longestAttributeValue = 1_000;
export const mostAttributes = 100;
