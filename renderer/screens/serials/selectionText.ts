import { counted, figure } from '../../../shared/domain/figure';

/** `18,300 selected`; the count is not known while another list is being read. */
export const selectedText = (count: number | null): string =>
  count === null ? 'Counting…' : `${figure(count)} selected`;

/** `1 of them is not on this page`. */
export const awayText = (away: number): string =>
  `${figure(away)} of them ${away === 1 ? 'is' : 'are'} not on this page`;

/** `All 18,302 serials that match are selected, also those on other pages, except 2 you took out.` */
export function allText(matching: number, except: number): string {
  if (matching === 0) return 'All serials that match are selected: none does now.';
  const but = except === 0 ? '' : `, except ${figure(except)} you took out`;
  if (matching === 1) return `The 1 serial that matches is selected${but}.`;
  return `All ${figure(matching)} serials that match are selected, also those on other pages${but}.`;
}

/** The last line of *Actions*. */
export function worksOnText(some: boolean, count: number | null): string {
  if (!some) return 'Nothing is selected.';
  return count === null
    ? 'Works on all serials that match.'
    : `Works on the ${counted(count, 'selected serial')}.`;
}
