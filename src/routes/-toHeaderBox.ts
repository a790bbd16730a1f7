/** Brings the keyboard to a box of the header, which adds to what a page compares. */
export function toHeaderBox(label: 'Area' | 'Job title or occupation'): void {
  for (const box of document.querySelectorAll<HTMLInputElement>('header input'))
    if ([...(box.labels ?? [])].some(({ textContent }) => textContent.trim() === label))
      box.focus();
}
