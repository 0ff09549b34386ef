/**
 * The keyboard is never lost: where the element that had it leaves the page, or cannot be pressed any more, it
 * goes to the heading of the screen (screens: Keys). Who takes it meanwhile keeps it. Returns what ends it.
 */
export function keepFocus(): () => void {
  let last: Element | null = null;
  const remember = ({ target }: FocusEvent): void => {
    last = target instanceof Element ? target : null;
  };
  const watch = new MutationObserver(() => {
    if (last === null || (last.isConnected && !last.matches(':disabled'))) return;
    const { activeElement } = document;
    if (activeElement !== document.body && activeElement !== last) return;
    focusHeading();
  });
  document.addEventListener('focusin', remember);
  watch.observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['disabled'],
  });
  return () => {
    watch.disconnect();
    document.removeEventListener('focusin', remember);
  };
}

/** To the heading of the screen, where nothing is pressed and nothing is typed. */
export function focusHeading(): void {
  document.querySelector<HTMLElement>('h1[tabindex]:not([inert] *)')?.focus();
}
