import type { TermId } from '@/domain/glossary';
import type { SectionId } from '../openSections';

/** The words of each section that somebody may ask for. */
export const TERMS_OF: Readonly<Partial<Record<SectionId, readonly TermId[]>>> = {
  people: ['count', 'share'],
  rates: ['work', 'looking', 'inactive', 'margin', 'no-clear-difference'],
  work: ['inactive', 'margin', 'self-employed'],
  claimants: ['claimants', 'rate'],
  occupations: ['residents', 'common', 'margin'],
  qualifications: ['qualification', 'share'],
  pay: ['middle', 'lives-works', 'margin'],
  adverts: ['adverts', 'thousand'],
  openings: ['free', 'projected', 'lsip'],
  businesses: ['businesses', 'industry'],
  travel: ['travel-time', 'commuting'],
  'not-shown': ['missing'],
};
