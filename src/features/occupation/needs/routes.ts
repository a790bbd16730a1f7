import { inEnglish } from '@/shared/words/inEnglish';
import type { Words } from '@/shared/words/words';
import { type Signpost, signpostsOf, signpostWhere } from '@/domain/signposts';
import type { Apprenticeship } from '@/services/pack/occupation';
import { fillLink } from '@/domain/links';
import { type OutLink, outLinks } from '../adverts/links';
import { apprenticeshipSentence, apprenticeshipWords } from './sentences';
import { clientNation, type OccupationInput } from '../input/input';

/** Apprenticeships that lead to the work; England's are never said of another nation. */
export interface ApprenticeshipsView {
  /** That there are some, or undefined where England has none, or it is another nation. */
  readonly sentence?: Words;
  /** All that the sentence counts, in words. */
  readonly leading: readonly string[];
  /** With a chosen title: those of the group's other jobs. */
  readonly otherJobs: readonly string[];
  /** Those whose match we are not sure of. */
  readonly related: readonly string[];
  /** Where to look for one: the page of the client's nation, or of each without a place. */
  readonly links: readonly OutLink[];
}

export interface CareersView {
  /** England's pages about this job, of 2020. */
  readonly profiles: readonly { readonly title: string; readonly href: string }[];
  /** The careers pages of the client's nation, or of each without a place. */
  readonly links: readonly OutLink[];
  /** Whom to talk to, a sentence each; empty without a place. */
  readonly words: readonly string[];
}

/** The standards of England that lead to the work, for the chosen title's SOC 2020 group. */
export function leadingApprenticeships(input: OccupationInput): readonly Apprenticeship[] {
  const nation = clientNation(input);
  if (nation !== undefined && nation !== 'England') return [];
  const { apprenticeships } = input.profile;
  const { title } = input;
  return title
    ? apprenticeships.filter(
        ({ soc2020, standing }) => soc2020 === title.soc2020 && standing !== 'related',
      )
    : apprenticeships.filter(({ standing }) => standing === 'leads');
}

const inWords = (one: Apprenticeship): string => inEnglish(apprenticeshipWords(one));

/** Apprenticeships for the client's nation. Pure. */
export function apprenticeshipsView(input: OccupationInput): ApprenticeshipsView {
  const nation = clientNation(input);
  const leading = leadingApprenticeships(input);
  const sentence = apprenticeshipSentence(leading);
  const ofEngland =
    nation === undefined || nation === 'England' ? input.profile.apprenticeships : [];
  const others = ofEngland.filter((one) => !leading.includes(one));
  return {
    ...(sentence ? { sentence } : {}),
    leading: leading.map(inWords),
    otherJobs: others.filter(({ standing }) => standing === 'leads').map(inWords),
    related: others.filter(({ standing }) => standing === 'related').map(inWords),
    links: outLinks(input, 'apprenticeships'),
  };
}

/** Careers pages and advisers of the client's nation. Pure. */
export function careersView(input: OccupationInput, signposts: readonly Signpost[]): CareersView {
  const nation = clientNation(input);
  return {
    profiles: nation === 'England' ? englandsProfiles(input) : [],
    links: outLinks(input, 'careers'),
    words: nation ? signpostsOf(signposts, nation, 'careers service').map(signpostWords) : [],
  };
}

function englandsProfiles({ profile, reference }: OccupationInput): CareersView['profiles'] {
  const pages = reference.links.find(({ id }) => id === 'national-careers-service');
  return profile.careersProfiles.flatMap(({ title, path }) => {
    const href = pages && fillLink(pages.template, { path });
    return href === undefined ? [] : [{ title, href }];
  });
}

/** "Careers information: careerswales.gov.wales, 0800 028 4844. Free careers advisers …" */
const signpostWords = (signpost: Signpost): string =>
  `Careers information: ${signpostWhere(signpost)}. ${signpost.what}`;
