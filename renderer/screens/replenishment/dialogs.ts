/** What is asked or shown over a replenishment. `lines`: those to generate for; null: the serials are only shown. */
export type OpenDialog =
  | { readonly is: 'none' }
  | { readonly is: 'generate'; readonly lines: readonly number[] | null }
  | { readonly is: 'byHand'; readonly line: number }
  | { readonly is: 'serials'; readonly line: number }
  | { readonly is: 'lower'; readonly line: number; readonly units: number }
  | { readonly is: 'discrepancies' }
  | { readonly is: 'submit'; readonly toRegister: number }
  | { readonly is: 'reason'; readonly of: ReasonOf };

/** What takes a reason. */
export type ReasonOf = 'cancel' | 'closeShort' | 'reopen';
