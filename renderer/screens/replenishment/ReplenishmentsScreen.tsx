export function ReplenishmentsScreen() {
  return null;
}
