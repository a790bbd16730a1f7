/**
 * Brings the keyboard to a box: that of the header, where what is chosen adds to what a page compares,
 * or that of the front page. A dialog that stands over the page keeps the keyboard.
 */
export function toBox(box: 'area' | 'job'): void {
  if (document.querySelector('[role="dialog"][aria-modal="true"]')) return;
  document.querySelector<HTMLInputElement>(`:is(header, main) [data-box="${box}"]`)?.focus();
}
