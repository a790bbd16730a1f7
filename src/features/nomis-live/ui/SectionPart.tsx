import type { ComponentType } from 'react';
import type { LiveSection } from '../model/sections';
import { Claimants } from './Claimants';
import { Density, Industries, Sizes } from './Jobs';
import { ResidentsPay, WorkplacePay } from './Pay';
import { People } from './People';
import { Occupations, Qualifications } from './Shares';
import { Reasons, Work } from './Work';

const PARTS: Readonly<Record<LiveSection, ComponentType>> = {
  people: People,
  work: Work,
  reasons: Reasons,
  claimants: Claimants,
  occupations: Occupations,
  qualifications: Qualifications,
  pay: ResidentsPay,
  'pay-workplace': WorkplacePay,
  'jobs-density': Density,
  industries: Industries,
  'business-sizes': Sizes,
};

/** What Nomis has for one section of the page. */
export function SectionPart({ section }: { readonly section: LiveSection }) {
  const Part = PARTS[section];
  return <Part />;
}
