import { create } from 'zustand';

/** Where a person is. A screen for one thing carries which. */
export type Screen =
  | { readonly at: 'receiving' }
  | { readonly at: 'receivingDocument'; readonly document: string }
  | { readonly at: 'packing' }
  | { readonly at: 'packingOrder'; readonly order: string }
  | { readonly at: 'serials' }
  | { readonly at: 'products' }
  | { readonly at: 'product'; readonly sku: string }
  | { readonly at: 'replenishments' }
  | { readonly at: 'replenishment'; readonly document: string }
  | { readonly at: 'newReplenishment' }
  | { readonly at: 'people' }
  | { readonly at: 'stations' }
  | { readonly at: 'audit' }
  | { readonly at: 'lookUp' };

/** The screen in front; null until somebody has signed in. */
export const useScreen = create<{ readonly screen: Screen | null }>()(() => ({ screen: null }));

export function go(screen: Screen): void {
  useScreen.setState({ screen });
}
