/** The sign of a filter that is on; plain, so that twelve headers cost nothing. */
export function Funnel() {
  return (
    <svg viewBox="0 0 24 24" width="16" height="16" aria-hidden className="funnel">
      <path fill="currentColor" d="M4 4h16v2.2l-6 7.2V20l-4-2v-4.6L4 6.2z" />
    </svg>
  );
}
