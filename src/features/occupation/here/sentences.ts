import type { Comparison } from '@/domain/comparison';
import type { MissingReason } from '@/domain/figure';
import { missingWords } from '@/domain/missingWords';
import { figureWords } from '@/domain/format';
import { areaWords } from '@/domain/ladder';
import { groupWords } from '@/domain/plainNames';
import { hundredWords } from '@/domain/reach';
import type { SocGroup } from '@/domain/soc';
import type { HereView } from './view';
import { inEnglish } from '@/shared/words/inEnglish';
import { capital, inRow, placeName, said, type Words } from '@/shared/words/words';

/**
 * People who live in a place and do the work of the wider group: "About 17,000 people who live in
 * Liverpool City Region work in building trades." Never jobs there, never this job.
 *
 * @returns undefined without a count that may be printed
 */
export function peopleSentence({ people }: Pick<HereView, 'people'>): Words | undefined {
  if (people.kind === 'missing') return undefined;
  const { observation } = people.lead;
  const { occupation, area } = observation;
  if (!occupation) return undefined;
  return said('{count} who live in {area} work in {group}.', {
    count: capital(figureWords(observation)),
    area: areaWords(area),
    group: groupWords(occupation),
  });
}

/** "That is more common than in England."; undefined where nothing may be said. */
export function commonSentence(comparison: Comparison | undefined): Words | undefined {
  switch (comparison?.kind) {
    case 'higher':
      return said('That is more common than in England.');
    case 'lower':
      return said('That is less common than in England.');
    case 'about-the-same':
      return said('That is about as common as in England.');
    default:
      return undefined;
  }
}

/** People here, and how common the work is; undefined without a count. What the answer may say. */
export function hereSentence(
  view: Pick<HereView, 'people' | 'peopleComparison'>,
): Words | undefined {
  const people = peopleSentence(view);
  return people && inRow([people, commonSentence(view.peopleComparison)]);
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
}: Pick<HereView, 'people' | 'lead' | 'nowhere'>): Words | undefined {
  if (people.kind === 'found' || !lead) return undefined;
  return noCountWords(people.reason, groupWords(lead.group), nowhere);
}

function noCountWords(reason: MissingReason, work: Words, nowhere: string): Words {
  if (reason === 'unreliable')
    return said('Too few people were asked to say how many people here work in {work}.', { work });
  if (reason === 'not-in-app')
    return said('There is no count of people by kind of work for {place} in this app.', {
      place: placeName(nowhere),
    });
  return said('There is no count of people here in {work}. It is {reason}.', {
    work,
    reason: missingWords(reason),
  });
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
): Words | undefined {
  if (people.kind === 'missing' || shareOfWider?.figure.kind !== 'value') return undefined;
  const share = hundredWords(shareOfWider.figure.value / 100);
  const about = /^\d/.test(inEnglish(share)) ? said('about {amount}', { amount: share }) : share;
  return said('Across the UK, {share} of them were {group} in 2018.', {
    share: about,
    group: groupWords(group),
  });
}
