/** What a person enters on top of a replenishment; an empty day: none. */
export interface Head {
  readonly po: string;
  readonly supplier: string;
  readonly tracking: string;
  readonly expectedOn: string;
}

export const emptyHead: Head = { po: '', supplier: '', tracking: '', expectedOn: '' };

/** The same as the warehouse takes it. */
export const givenHead = ({ expectedOn, ...head }: Head) => ({
  ...head,
  expectedOn: expectedOn.trim() === '' ? null : expectedOn.trim(),
});
