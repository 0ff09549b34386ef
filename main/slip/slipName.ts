/** The file name that the dialog suggests; what Windows or a path cannot have in a name becomes a hyphen. */
export function slipName(order: string): string {
  return `Packing slip ${order.replace(/[<>:"/\\|?*\p{Cc}]/gu, '-')}.pdf`;
}
