/**
 * index.html comes with the frame and the front page drawn already, in `#first`; the app draws the
 * same into `#root`. When its first drawing stands, the first paint goes, in the same task, so that
 * nothing moves; what was typed meanwhile, and where the keyboard was, goes with it.
 *
 * @param first the drawing that came with the page
 * @param root where the app draws
 */
export function giveWay(first: HTMLElement, root: HTMLElement): void {
  const observer = new MutationObserver(() => {
    // A drawing without words is none yet.
    if (root.textContent === '') return;
    observer.disconnect();
    handOver(first, root);
    first.remove();
  });
  observer.observe(root, { childList: true, subtree: true });
}

function handOver(first: HTMLElement, root: HTMLElement): void {
  const focused = first.contains(document.activeElement) ? document.activeElement : atStart;
  for (const box of first.querySelectorAll('input')) {
    const twin = twinOf(box, first, root);
    if (!(twin instanceof HTMLInputElement)) continue;
    if (box.type === 'text' && box.value !== '') type(twin, box);
    if (box.type === 'checkbox' && box.checked !== twin.checked) twin.click();
    if (box === focused) twin.focus();
  }
  if (focused instanceof HTMLElement && !(focused instanceof HTMLInputElement))
    twinOf(focused, first, root)?.focus();
  atStart = null;
}

/** The focus may have gone to the app's own box as it was drawn: where it was is noted before. */
let atStart: Element | null = null;
document.addEventListener('focusout', ({ target }) => {
  if (target instanceof Element && target.closest('#first')) atStart = target;
});

/**
 * The same control in the app's drawing: the same kind, by the same name; of a box, which has another
 * name in another language, the one in its place.
 */
function twinOf(control: Element, first: HTMLElement, root: HTMLElement): HTMLElement | undefined {
  const name = nameOf(control, first);
  const others = [...root.querySelectorAll<HTMLElement>(control.tagName)];
  const named = others.find((other) => nameOf(other, root) === name);
  if (named || !(control instanceof HTMLInputElement)) return named;
  return others[[...first.querySelectorAll('input')].indexOf(control)];
}

function nameOf(control: Element, within: HTMLElement): string {
  const label = within.querySelector(`label[for="${CSS.escape(control.id)}"]`);
  return (label ?? control.closest('label') ?? control).textContent ?? '';
}

/** As a person types: the app hears of it by the event, and takes it for its own state. */
function type(box: HTMLInputElement, from: HTMLInputElement): void {
  const { value, selectionStart, selectionEnd } = from;
  // Past the app's own watch over the box, which would hold the event for no news.
  Reflect.set(HTMLInputElement.prototype, 'value', value, box);
  box.dispatchEvent(new Event('input', { bubbles: true }));
  box.setSelectionRange(selectionStart, selectionEnd);
}
