export const discrepancies = {};
