/** The id of the place in a person's desk where dialogs and menus hang: what hides the desk hides them too. */
export const overId = 'over';

/** For the `container` of a dialog or menu. */
export const over = (): Element | null => document.getElementById(overId);
