/** The groups of a recovery code as it is read and written down; a code without hyphens is cut into fours. */
export function codeGroups(code: string): readonly string[] {
  const groups = code.split('-').filter((group) => group !== '');
  return groups.length > 1 ? groups : (code.match(/.{1,4}/gu) ?? []);
}
