/** Units of a line, and serials that are generated or given in one go, at most. */
export const mostUnits = 100_000;
