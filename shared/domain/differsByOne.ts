/** Whether two values differ by exactly one character: another one, one missing, or one too many. */
export function differsByOne(a: string, b: string): boolean {
  if (a === b) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const restA = a.length - start - end;
  const restB = b.length - start - end;
  return restA <= 1 && restB <= 1;
}
