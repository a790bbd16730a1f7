/**
 * Marks the page light or dark as the system asks, in the attribute Mantine uses, so that our own
 * variables and Mantine's agree before and after Mantine is loaded.
 */
export function followColorScheme(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const mark = () => {
    document.documentElement.dataset.mantineColorScheme = dark.matches ? 'dark' : 'light';
  };
  mark();
  dark.addEventListener('change', mark);
}
