import { escapeHtml } from '../../shared/labels/escapeHtml';

/**
 * The foot of each page: which paper it is, and which page of how many, so that a leaf that got lost is missed. Chromium
 * fills in the two numbers; it knows nothing of the page's style.
 */
export function slipFooter(what: string): string {
  const style =
    'width: 100%; margin: 0 15mm; display: flex; justify-content: space-between; font: 8pt sans-serif';
  return `<div style="${style}"><span>${escapeHtml(what)}</span><span>Page <span class="pageNumber"></span> of <span class="totalPages"></span></span></div>`;
}
