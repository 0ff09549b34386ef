export function ProductScreen({ sku }: { readonly sku: string | null }) {
  return sku === null ? null : sku;
}
