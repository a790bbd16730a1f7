import type { TermId } from '@/domain/glossary';
import type { SectionId } from '../openSections';

/** The words of each section that somebody may ask for. */
export const TERMS_OF: Readonly<Record<SectionId, readonly TermId[]>> = {
  pay: ['middle', 'quarter', 'sure', 'law', 'wider'],
  adverts: ['adverts', 'reach'],
  here: ['residents', 'common', 'margin', 'lives-works', 'wider'],
  'getting-in': ['score'],
  outlook: ['projected', 'wider', 'lsip'],
  openings: ['free', 'projected'],
  hours: ['hours', 'middle'],
  more: ['official-group'],
  'not-shown': ['missing'],
};
