import { allJobsSentence, directionSentence, levelsSentence } from '@/domain/employmentOutlook';
import { reasonInWords } from '@/domain/figure';
import { formatNumber, roundProjection } from '@/domain/format';
import { areaInWords } from '@/domain/ladder';
import {
  LEAVERS_NOTE,
  OPENINGS_WRONG,
  oneJobInSentence,
  openingsSentence,
} from '@/domain/openings';
import { plainNameOf } from '@/domain/plainNames';
import type { SocGroup } from '@/domain/soc';
import type { AreaOpenings, AreaOutlook, OpeningsView, OutlookView } from './futureView';
import type { GlanceLine } from './glance';
import { saidTogether, spreadSentence } from './sentences';

/** "More jobs in building trades are projected in Leeds by 2035." */
export function areaDirection(
  { group, outlook, to }: AreaOutlook,
  place = areaInWords(to.area),
): string | undefined {
  return directionSentence(outlook, plainNameOf(group), place);
}

/** "About 18,000 jobs in 2025, about 17,000 in 2035, projected. All jobs there: up 3%." */
export function areaLevels({ outlook, allJobs }: AreaOutlook): string | undefined {
  const levels = levelsSentence(outlook);
  return levels && saidTogether(levels, allJobsSentence(allJobs));
}

/**
 * The outlook of the answer: the nearest area's direction; nothing outside England.
 *
 * @param place words in place of a long name
 */
export function outlookSentence({ areas: [nearest] }: Pick<OutlookView, 'areas'>, place?: string) {
  return nearest && areaDirection(nearest, place);
}

/**
 * What is said where the place is outside England: "There is no projection for Scotland in this app.
 * For England: More jobs in building trades are projected in England by 2035." For the section alone.
 */
export function elsewhereSentence({ elsewhere }: OutlookView): string | undefined {
  if (!elsewhere) return undefined;
  const england = elsewhere.england && areaDirection(elsewhere.england);
  return saidTogether(noProjection(elsewhere.nation), england && `For England: ${england}`);
}

/** "There is no projection for Scotland in this app." */
export const noProjection = (nation: string) => `There is no projection for ${nation} in this app.`;

/** The same for jobs that come free. */
export function openingsElsewhereSentence({ elsewhere }: OpeningsView): string | undefined {
  if (!elsewhere) return undefined;
  const england = elsewhere.england && areaOpenings(elsewhere.england);
  return saidTogether(noProjection(elsewhere.nation), england && `For England: ${england}`);
}

/** "About 450 jobs a year come free as people leave this work. That is 1 job in 40." */
export function areaOpenings({ perYear, jobs }: AreaOpenings): string {
  const { figure } = perYear;
  if (figure.kind === 'missing')
    return figure.reason === 'wrong-in-source'
      ? OPENINGS_WRONG
      : `There is no figure for jobs that come free: ${reasonInWords(figure.reason)}.`;
  return saidTogether(openingsSentence(figure), oneJobInSentence(figure, jobs));
}

/** What openings leave out, said once where any are shown. */
export function leaversNote({ areas, parts, elsewhere }: OpeningsView): string | undefined {
  const shown = [
    ...areas,
    ...parts.flatMap(({ nearest }) => nearest ?? []),
    ...(elsewhere?.england ? [elsewhere.england] : []),
  ];
  return shown.some(({ perYear }) => perYear.figure.kind === 'value') ? LEAVERS_NOTE : undefined;
}

/**
 * Jobs of this one job among those that come free: "About 40 of them may be for bricklayers. That
 * assumes the UK mix of jobs of 2018."
 *
 * @returns undefined where there is no such figure, or it would round to nothing
 */
export function thisJobSentence({ ofThisJob }: AreaOpenings, group: SocGroup): string | undefined {
  if (ofThisJob?.kind !== 'value') return undefined;
  const jobs = roundProjection(ofThisJob.value);
  if (jobs < 1) return undefined;
  return `About ${formatNumber(jobs)} of them may be for ${plainNameOf(group)}. That assumes the UK mix of jobs of 2018.`;
}

/** Whether jobs are projected to grow, level and direction together, as one line of the glance. */
export function outlookLine(view: OutlookView): GlanceLine {
  const base = { id: 'outlook', heading: 'Outlook' } as const;
  const [nearest] = view.areas;
  if (!nearest)
    return {
      ...base,
      text: view.elsewhere ? noProjection(view.elsewhere.nation) : reasonInWords('not-in-app'),
    };
  const note = saidTogether(spreadSentence(view.wider), areaLevels(nearest));
  return {
    ...base,
    text: areaDirection(nearest) ?? 'No direction can be given.',
    ...(note ? { note } : {}),
    observation: nearest.to,
  };
}
