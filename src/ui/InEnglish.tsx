import type { ReactNode } from 'react';
import { ENGLISH, OwnSpeech, useSpeech } from '@/shared/words/speech';
import styles from './InEnglish.module.css';

/**
 * A part of the app that has no Welsh yet: all in it is said in English, and not some of it in each,
 * and it is marked as English where the rest is not.
 */
export function InEnglish({ children }: { readonly children: ReactNode }) {
  const { language } = useSpeech();
  return (
    <OwnSpeech value={ENGLISH}>
      <div className={styles.part} lang={language === 'en' ? undefined : 'en'}>
        {children}
      </div>
    </OwnSpeech>
  );
}
