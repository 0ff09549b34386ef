/** Pages count from 0 here and in the contract, from 1 on the screen. A list without rows has one, empty page. */
export function pageCount(matching: number, pageSize: number): number {
  return Math.max(1, Math.ceil(matching / pageSize));
}

/** Where to be once the list is known to have so many rows: the page itself, or the last one where it ends before. */
export function pageWithin(page: number, matching: number, pageSize: number): number {
  return Math.min(page, pageCount(matching, pageSize) - 1);
}

/** The page that a typed number means, the nearest there is; null where the text is no number. */
export function pageOfText(text: string, pages: number): number | null {
  const typed = text.trim();
  if (!/^\d+$/.test(typed)) return null;
  return Math.min(Math.max(Number(typed), 1), pages) - 1;
}
