import { missingWords } from '@/domain/missingWords';
import { formatNumber, roundProjection } from '@/domain/format';
import {
  LEAVERS_NOTE,
  OPENINGS_WRONG,
  oneJobIn,
  oneJobInSentence,
  openingsSentence,
} from '@/domain/openings';
import { groupWords } from '@/domain/plainNames';
import { counted, inRow, placeName, said, type Words } from '@/shared/words/words';
import type { SocGroup } from '@/domain/soc';
import { noProjection } from '../outlook/sentences';
import type { AreaOpenings, OpeningsView } from './view';

/** The same for jobs that come free. */
export function openingsElsewhereSentence({ elsewhere }: OpeningsView): Words | undefined {
  if (!elsewhere) return undefined;
  const england = elsewhere.england && areaOpenings(elsewhere.england);
  return inRow([
    noProjection(elsewhere.nation),
    england && said('For England: {sentence}', { sentence: england }),
  ]);
}

/** "About 450 jobs a year come free as people leave this work. That is 1 job in 40." */
export function areaOpenings({ perYear, jobs }: AreaOpenings): Words {
  const { figure } = perYear;
  if (figure.kind === 'missing')
    return figure.reason === 'wrong-in-source'
      ? OPENINGS_WRONG
      : said('There is no figure for jobs that come free: {reason}.', {
          reason: missingWords(figure.reason),
        });
  return inRow([openingsSentence(figure), oneJobInSentence(figure, jobs)]);
}

/** The same in one breath, for a tile: "About 450 jobs a year come free: 1 in 40." */
export function freeSentence(openings: AreaOpenings): Words {
  return openings.perYear.figure.kind === 'missing'
    ? areaOpenings(openings)
    : inRow([freeWords(openings), '.'], '');
}

/** The same without its stop. */
function freeWords({ perYear: { figure }, jobs }: AreaOpenings): Words {
  const n = figure.kind === 'missing' ? 0 : roundProjection(figure.value);
  const free =
    n < 1
      ? said('Fewer than 1 job a year comes free')
      : counted('About {jobs} job a year comes free', 'About {jobs} jobs a year come free', {
          jobs: formatNumber(n),
          n,
        });
  const one = oneJobIn(figure, jobs);
  return one === undefined ? free : said('{free}: 1 in {one}', { free, one });
}

/** The jobs that come free in one sentence, of the place or, said so, of England. */
export function openingsBrief({ areas: [nearest], elsewhere }: OpeningsView): Words | undefined {
  if (nearest) return freeSentence(nearest);
  return (
    elsewhere?.england && said('England: {sentence}', { sentence: freeSentence(elsewhere.england) })
  );
}

/** What the closed section of openings says. */
export function openingsFinding({ areas: [nearest], elsewhere }: OpeningsView): Words {
  if (nearest) {
    const { figure } = nearest.perYear;
    if (figure.kind === 'value') return freeWords(nearest);
    return figure.reason === 'wrong-in-source'
      ? said('Openings here are left out: the source is wrong')
      : said('There is no figure for jobs that come free: {reason}', {
          reason: missingWords(figure.reason),
        });
  }
  return elsewhere
    ? said('None for {place}; England’s are inside', { place: placeName(elsewhere.nation) })
    : said('No figure');
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
export function thisJobSentence({ ofThisJob }: AreaOpenings, group: SocGroup): Words | undefined {
  if (ofThisJob?.kind !== 'value') return undefined;
  const jobs = roundProjection(ofThisJob.value);
  if (jobs < 1) return undefined;
  return said('About {jobs} of them may be for {group}. That assumes the UK mix of jobs of 2018.', {
    jobs: formatNumber(jobs),
    group: groupWords(group),
  });
}
