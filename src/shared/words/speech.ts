import { createContext, useContext, useSyncExternalStore } from 'react';
import { inEnglish } from './inEnglish';
import type { Words } from './words';

/** The languages of the app. */
const LANGUAGES = ['en', 'cy'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The choice of one, kept in the browser. */
export const LANGUAGE = { key: 'bearings.language', words: LANGUAGES, usual: 'en' } as const;

/** How one language says things. */
export interface Speech {
  readonly language: Language;
  /** Where it has to say something in English it puts that between `ENGLISH_FROM` and `ENGLISH_TO`. */
  readonly marked: (words: Words) => string;
}

/** Two code points that no text has: what stands between them is English. */
export const ENGLISH_FROM = '\uE000';
export const ENGLISH_TO = '\uE001';

/** What the app starts with: its words stand in the code. */
export const ENGLISH: Speech = { language: 'en', marked: inEnglish };

let speech = ENGLISH;
const listeners = new Set<() => void>();

/** From now on everything is said so. */
export function speak(next: Speech): void {
  speech = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** How things are said now; whoever asks is drawn anew when that changes. */
export function useSpeech(): Speech {
  const now = useSyncExternalStore(subscribe, () => speech);
  return useContext(OwnSpeech) ?? now;
}

/** The speech of a part of the page, where it is not that of the app. */
export const OwnSpeech = createContext<Speech | undefined>(undefined);

/** Plain text: for names that are only read out, for titles of tabs, for keys. */
export function useSay(): (words: Words) => string {
  const { marked } = useSpeech();
  return (words) => withoutMarks(marked(words));
}

const MARKS = new RegExp(`[${ENGLISH_FROM}${ENGLISH_TO}]`, 'g');

/** A text without the marks of what is English in it. */
const withoutMarks = (text: string): string => text.replaceAll(MARKS, '');
