/** To the button of a section, which says whether it is open. */
export function toSection(id: string): void {
  const section = document.getElementById(id);
  section?.querySelector('button')?.focus({ preventScroll: true });
  section?.scrollIntoView({ block: 'start' });
}
