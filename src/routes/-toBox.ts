/**
 * Brings the keyboard to a box: that of the header, where what is chosen adds to what a page compares,
 * or that of the front page. A dialog that stands over the page keeps the keyboard.
 */
export function toBox(label: 'Area' | 'Job title or occupation'): void {
  if (document.querySelector('[role="dialog"][aria-modal="true"]')) return;
  const boxes = document.querySelectorAll<HTMLInputElement>('header input, main input');
  const box = [...boxes].find(({ labels }) =>
    [...(labels ?? [])].some(({ textContent }) => textContent.trim() === label),
  );
  box?.focus();
}
