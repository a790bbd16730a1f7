import type { Area } from '@/domain/area';
import { coverageOf } from './places';
import type { QuestionId } from './questions';

/** What Nomis is asked for each section of a place's page, in the order of the page. */
export const SECTIONS = {
  people: ['population', 'population-16-64'],
  work: ['activity', 'modelled', 'by-sex'],
  reasons: ['reasons'],
  claimants: ['claimants', 'claimant-groups', 'claimant-years'],
  occupations: ['occupations', 'occupation-counts'],
  qualifications: ['qualifications'],
  pay: ['pay-residents'],
  'pay-workplace': ['pay-workplace'],
  'jobs-density': ['jobs-density'],
  industries: ['industries'],
  'business-sizes': ['sizes'],
} as const satisfies Readonly<Record<string, readonly QuestionId[]>>;

export type LiveSection = keyof typeof SECTIONS;

const ALL = Object.keys(SECTIONS).filter(isLiveSection);

/** True for a section of the page that Nomis has a part in. */
export function isLiveSection(name: string): name is LiveSection {
  return Object.hasOwn(SECTIONS, name);
}

/** The sections Nomis has a part in for a place: most of its tables leave Northern Ireland out. */
export function sectionsOf(area: Area): readonly LiveSection[] {
  const coverage = coverageOf(area);
  if (coverage === 'none') return [];
  return coverage === 'all' ? ALL : ['people', 'claimants'];
}

/** Every question the page of a place may ask. */
export function questionsOf(sections: readonly LiveSection[]): readonly QuestionId[] {
  return sections.flatMap((section) => SECTIONS[section]);
}
