import type { Wording } from './refusalWords';

/** What labels are refused for, with its facts. */
export interface LabelRefusals {}

/** Its words. */
export const labelWords: Pick<Wording, keyof LabelRefusals> = {};
