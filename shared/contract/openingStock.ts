export const openingStock = {};
