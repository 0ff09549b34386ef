export function OpeningStockScreen() {
  return null;
}
