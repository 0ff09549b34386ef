/**
 * Text that a spreadsheet would run: after white space one of the signs that begin a formula, also full-width, or a
 * sign that a spreadsheet drops before it looks (tab, line ends, NUL). With apostrophes in front too, so that taking one
 * away gives the very text back. Source: OWASP, CSV Injection.
 */
const runs = /^'*[\s\u00a0]*[=+\-@\t\r\n\0＝＋－＠]/;

/** A cell of free text for a file that people open in a spreadsheet: what it would run gets an apostrophe in front. */
export function escapeFormula(text: string): string {
  return runs.test(text) ? `'${text}` : text;
}

/** Takes the apostrophe of `escapeFormula` away again, and no other. */
export function unescapeFormula(text: string): string {
  return text.startsWith("'") && runs.test(text.slice(1)) ? text.slice(1) : text;
}
