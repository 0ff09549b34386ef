/** Characters of a note (WMS Notes and OMS Notes alike). */
export const longestNote = 1_000;
