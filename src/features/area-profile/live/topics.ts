import type { Area } from '@/domain/area';
import { coverageOf } from './places';

/** The sections of a place's page that Nomis has a part in, with the line that opens it. */
export const LIVE_TOPICS = {
  people: 'People, from Nomis',
  work: 'In work or not, and why, from Nomis',
  claimants: 'Claimants by month, sex and age, from Nomis',
  occupations: 'Occupations of people who live here, from Nomis',
  qualifications: 'Qualifications, from Nomis',
  pay: 'Pay of people who live and who work here, from Nomis',
  businesses: 'Jobs, employees by industry and firms by size, from Nomis',
} as const;

export type LiveTopic = keyof typeof LIVE_TOPICS;

const ALL = Object.keys(LIVE_TOPICS).filter((name): name is LiveTopic => name in LIVE_TOPICS);

/** The topics Nomis has for a place: most of its tables leave Northern Ireland out. */
export function topicsOf(area: Area): readonly LiveTopic[] {
  const coverage = coverageOf(area);
  if (coverage === 'none') return [];
  return coverage === 'all' ? ALL : ['people', 'claimants'];
}
