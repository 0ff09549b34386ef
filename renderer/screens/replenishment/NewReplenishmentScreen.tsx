export function NewReplenishmentScreen() {
  return null;
}
