import { CONTRAST, TEXT_SIZE } from '@/features/settings/choices';
import { onStoredChoice, storedChoice } from '@/shared/storedChoice';

/**
 * Marks the page as the system and the reader ask, before anything is drawn: light or dark, in the
 * attribute Mantine uses, so that our own variables and Mantine's agree before and after it is loaded;
 * more contrast; the size of the text. What the marks do stands in theme.css.
 */
export function followAppearance(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const contrast = matchMedia('(prefers-contrast: more)');
  const mark = () => {
    const { dataset } = document.documentElement;
    dataset['mantineColorScheme'] = dark.matches ? 'dark' : 'light';
    const asked = storedChoice(CONTRAST.key, CONTRAST.words, CONTRAST.usual);
    dataset['contrast'] = asked === 'more' || contrast.matches ? 'more' : 'usual';
    dataset['textSize'] = storedChoice(TEXT_SIZE.key, TEXT_SIZE.words, TEXT_SIZE.usual);
  };
  mark();
  dark.addEventListener('change', mark);
  contrast.addEventListener('change', mark);
  onStoredChoice(mark);
}
