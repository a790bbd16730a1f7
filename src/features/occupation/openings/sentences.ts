import { reasonInWords } from '@/domain/figure';
import { formatNumber, roundProjection } from '@/domain/format';
import {
  LEAVERS_NOTE,
  OPENINGS_WRONG,
  oneJobIn,
  oneJobInSentence,
  openingsSentence,
} from '@/domain/openings';
import { plainNameOf } from '@/domain/plainNames';
import type { SocGroup } from '@/domain/soc';
import { saidTogether } from '../input/sentences';
import { noProjection } from '../outlook/sentences';
import type { AreaOpenings, OpeningsView } from './view';

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

/** The same in one breath, for a tile: "About 450 jobs a year come free: 1 in 40." */
export function freeSentence(openings: AreaOpenings): string {
  const { perYear, jobs } = openings;
  const sentence = openingsSentence(perYear.figure);
  if (perYear.figure.kind === 'missing' || sentence === undefined) return areaOpenings(openings);
  const one = oneJobIn(perYear.figure, jobs);
  return `${sentence.replace(LEAVING, '')}${one === undefined ? '' : `: 1 in ${one}`}.`;
}

/** The jobs that come free in one sentence, of the place or, said so, of England. */
export function openingsBrief({ areas: [nearest], elsewhere }: OpeningsView): string | undefined {
  if (nearest) return freeSentence(nearest);
  return elsewhere?.england && `England: ${freeSentence(elsewhere.england)}`;
}

const LEAVING = / as people leave this work\.$/;

/** What the closed section of openings says. */
export function openingsFinding({ areas: [nearest], elsewhere }: OpeningsView): string {
  if (nearest) return freeSentence(nearest).replace(/\.$/, '');
  return elsewhere ? `None for ${elsewhere.nation}; England’s are inside` : 'No figure';
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
