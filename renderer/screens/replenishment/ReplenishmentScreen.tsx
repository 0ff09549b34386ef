export function ReplenishmentScreen({ document }: { readonly document: string }) {
  return document;
}
