import { onStoredChoice, storedChoice } from '@/shared/storedChoice';
import { ENGLISH, LANGUAGE, speak, type Language, type Speech } from '@/shared/words/speech';
import { announce } from '@/ui/announcer';

const asked = (): Language => storedChoice(LANGUAGE.key, LANGUAGE.words, LANGUAGE.usual);

const NOT_THERE = 'The Welsh words could not be loaded. Nid oedd modd llwytho’r Gymraeg.';

async function speechOf(language: Language): Promise<Speech> {
  if (language === 'en') return ENGLISH;
  try {
    return (await import('./languages/welsh')).WELSH;
  } catch {
    // The browser's reason says nothing to a reader: English is there, and the choice is kept.
    announce(NOT_THERE);
    return ENGLISH;
  }
}

let now: Language = ENGLISH.language;
/** The choice that was followed last: other choices of the browser change too. */
let followed: Language = ENGLISH.language;

async function follow(): Promise<void> {
  const wanted = asked();
  if (wanted === followed) return;
  followed = wanted;
  const speech = await speechOf(wanted);
  // Another was chosen while its words were on their way.
  if (wanted !== followed || speech.language === now) return;
  now = speech.language;
  document.documentElement.lang = now === 'en' ? 'en-GB' : now;
  speak(speech);
}

/**
 * Says everything in the language chosen in this browser, now and whenever the choice changes.
 * Resolves once its words are there: at once for English, whose words stand in the code.
 */
export function followLanguage(): Promise<void> {
  onStoredChoice(() => void follow());
  return follow();
}
