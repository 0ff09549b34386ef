/** A name for a file that a dialog suggests; what Windows or a path cannot have in a name becomes a hyphen. */
export function fileName(name: string, ending: 'pdf' | 'csv'): string {
  return `${name.replace(/[<>:"/\\|?*\p{Cc}]/gu, '-')}.${ending}`;
}
