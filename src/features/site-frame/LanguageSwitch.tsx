import { useStoredChoice } from '@/shared/storedChoice';
import { LANGUAGE, type Language } from '@/shared/words/speech';
import styles from './SiteFrame.module.css';

/** Each language by its own name: whoever looks for it may know no other. */
const NAMES: Readonly<Record<Language, string>> = { en: 'English', cy: 'Cymraeg' };

interface LanguageSwitchProps {
  /** On a phone it stands in the menu: the header has no room for it. */
  readonly isInMenu?: boolean;
}

/** To the other language, kept in this browser as the other choices are. */
export function LanguageSwitch({ isInMenu = false }: LanguageSwitchProps) {
  const [language, choose] = useStoredChoice(LANGUAGE.key, LANGUAGE.words, LANGUAGE.usual);
  const other = language === 'en' ? 'cy' : 'en';
  return (
    <button
      type="button"
      lang={other}
      className={isInMenu ? styles.languageInMenu : styles.language}
      onClick={() => choose(other)}
    >
      {NAMES[other]}
    </button>
  );
}
