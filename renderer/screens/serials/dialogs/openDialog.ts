import { create } from 'zustand';

/** The serial that a dialog is about. */
export interface AboutSerial {
  readonly serialId: number;
  readonly sku: string;
  readonly serial: string;
}

/** The dialogs of the Serials page; at most one is open. */
export type SerialsDialog =
  /** Nothing is selected: the page's *Alert*. */
  | { readonly is: 'alert' }
  | {
      readonly is: 'notes';
      readonly about: AboutSerial;
      readonly field: 'omsNotes' | 'wmsNotes';
      readonly text: string;
    }
  | { readonly is: 'attributes'; readonly about: AboutSerial }
  | { readonly is: 'label'; readonly about: AboutSerial }
  | { readonly is: 'addAttributes' }
  | { readonly is: 'addAttributesByCsv' }
  /** A file is being written; `of`: what the person asked for. */
  | { readonly is: 'download'; readonly of: 'history' | 'list' };

interface OpenDialog {
  readonly dialog: SerialsDialog | null;
}

export const useOpenDialog = create<OpenDialog>()(() => ({ dialog: null }));

export function openDialog(dialog: SerialsDialog): void {
  useOpenDialog.setState({ dialog });
}

export function closeDialog(): void {
  useOpenDialog.setState({ dialog: null });
}
