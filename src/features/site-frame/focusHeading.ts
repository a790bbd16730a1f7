/**
 * Brings the focus to the heading of the page that was just opened, and keeps it there while the page
 * is being drawn, until the reader does something: a heading may be drawn late, or anew. Until there
 * is one the page itself has the focus.
 *
 * @returns ends the watch
 */
export function focusHeading(): () => void {
  const page = document.getElementById('page');
  if (!page) return () => undefined;
  const focus = () => {
    const asked = CSS.escape(decodeURIComponent(location.hash.slice(1)));
    // A page that an address opens at one of its words begins there.
    const heading =
      (asked === '' ? null : page.querySelector<HTMLElement>(`dt#${asked}`)) ??
      page.querySelector('h1');
    if (heading) heading.tabIndex = -1;
    (heading ?? page).focus({ preventScroll: true });
  };
  const observer = new MutationObserver(() => {
    const { activeElement } = document;
    if (activeElement === page || activeElement === document.body) focus();
  });
  const watch = new AbortController();
  const end = () => {
    observer.disconnect();
    watch.abort();
  };
  for (const act of ['keydown', 'pointerdown'])
    addEventListener(act, end, { capture: true, signal: watch.signal });
  observer.observe(page, { childList: true, subtree: true });
  focus();
  return end;
}
