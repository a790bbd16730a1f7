import type { Comparison } from '@/domain/comparison';
import { type MissingReason, reasonInWords } from '@/domain/figure';
import { formatFigure } from '@/domain/format';
import { areaInWords } from '@/domain/ladder';
import { plainNameOf, startOfSentence } from '@/domain/plainNames';
import { inHundred } from '@/domain/reach';
import type { SocGroup } from '@/domain/soc';
import type { HereView } from './view';
import { saidTogether } from '../input/sentences';

/**
 * People who live in a place and do the work of the wider group: "About 17,000 people who live in
 * Liverpool City Region work in building trades." Never jobs there, never this job.
 *
 * @returns undefined without a count that may be printed
 */
export function peopleSentence({ people }: Pick<HereView, 'people'>): string | undefined {
  if (people.kind === 'missing') return undefined;
  const { observation } = people.lead;
  const { occupation, area } = observation;
  if (!occupation) return undefined;
  const count = startOfSentence(formatFigure(observation));
  return `${count} who live in ${areaInWords(area)} work in ${plainNameOf(occupation)}.`;
}

/** "That is more common than in England."; undefined where nothing may be said. */
export function commonSentence(comparison: Comparison | undefined): string | undefined {
  switch (comparison?.kind) {
    case 'higher':
      return 'That is more common than in England.';
    case 'lower':
      return 'That is less common than in England.';
    case 'about-the-same':
      return 'That is about as common as in England.';
    default:
      return undefined;
  }
}

/** People here, and how common the work is; undefined without a count. What the answer may say. */
export function hereSentence(
  view: Pick<HereView, 'people' | 'peopleComparison'>,
): string | undefined {
  const people = peopleSentence(view);
  return people && saidTogether(people, commonSentence(view.peopleComparison));
}

/**
 * Why there is no count of people here, in a sentence.
 *
 * @returns undefined where there is one
 */
export function noCountSentence({
  people,
  lead,
  nowhere,
}: Pick<HereView, 'people' | 'lead' | 'nowhere'>): string | undefined {
  if (people.kind === 'found' || !lead) return undefined;
  return noCountWords(people.reason, plainNameOf(lead.group), nowhere);
}

function noCountWords(reason: MissingReason, work: string, nowhere: string): string {
  if (reason === 'unreliable')
    return `Too few people were asked to say how many people here work in ${work}.`;
  if (reason === 'not-in-app')
    return `There is no count of people by kind of work for ${nowhere} in this app.`;
  return `There is no count of people here in ${work}. It is ${reasonInWords(reason)}.`;
}

/**
 * What part of the wider group this job is: "Across the UK, about 4 in 100 of them were bricklayers
 * in 2018." Stands once, after the people.
 *
 * @returns undefined without people to be part of, where the share is not known, or the work is
 *   spread over several groups
 */
export function jobShareSentence(
  { people, shareOfWider }: Pick<HereView, 'people' | 'shareOfWider'>,
  group: SocGroup,
): string | undefined {
  if (people.kind === 'missing' || shareOfWider?.figure.kind !== 'value') return undefined;
  const share = inHundred(shareOfWider.figure.value / 100);
  const about = /^\d/.test(share) ? `about ${share}` : share;
  return `Across the UK, ${about} of them were ${plainNameOf(group)} in 2018.`;
}
