import type { Wording } from './refusalWords';

/** What the dock refuses beyond receiving itself, with its facts. */
export interface DockRefusals {}

/** Its words. */
export const dockWords: Pick<Wording, keyof DockRefusals> = {};
