import { missingWords } from '@/domain/missingWords';
import { formatNumber } from '@/domain/format';
import { formatList } from '@/domain/lists';
import { areaInWords } from '@/domain/ladder';
import { formatPeriod } from '@/domain/referencePeriod';
import { plainNameOf } from '@/domain/plainNames';
import { inHundred, type ReachPart } from '@/domain/reach';
import { saidTogether } from '../input/sentences';
import type { AdvertsView, ReachRow, ReachView } from './view';
import { placeName, said, type Words } from '@/shared/words/words';

/** Stands beside every count of adverts. */
export const ADVERTS_NOTE = 'Not all jobs are advertised online.';

/** Why the count is not of today. */
export const ADVERTS_ENDED =
  'This table of live adverts ended in July 2025. The ONS has counted new adverts since.';

const countOf = (adverts: number) =>
  adverts === 1 ? '1 advert' : `${adverts === 0 ? 'no' : formatNumber(adverts)} adverts`;

/**
 * Adverts of the nearest area: "In July 2025 there were 35 adverts for building trades in Sefton."
 * A count and no verdict: not all jobs are advertised online.
 *
 * @returns undefined without a count
 */
export function advertsSentence({ adverts }: Pick<AdvertsView, 'adverts'>): string | undefined {
  if (adverts.kind === 'missing') return undefined;
  const { figure, occupation, area, period } = adverts.lead.observation;
  if (figure.kind === 'missing' || !occupation) return undefined;
  const were = figure.value === 1 ? 'was' : 'were';
  return `In ${formatPeriod(period)} there ${were} ${countOf(figure.value)} for ${plainNameOf(occupation)} in ${areaInWords(area)}.`;
}

/** Why there is no count of adverts; undefined where there is one. */
export function noAdvertsSentence({ adverts, nowhere }: AdvertsView): Words | undefined {
  if (adverts.kind === 'found') return undefined;
  if (adverts.reason === 'not-in-app')
    return said(
      'There is no count of adverts for {place} in this app. Search the job boards for today’s.',
      { place: placeName(nowhere) },
    );
  return said('There is no count of adverts here: {reason}.', {
    reason: missingWords(adverts.reason),
  });
}

/** The district that most people of the place go out to work in, apart from their own. */
const firstElsewhere = ({ rows }: ReachView): ReachRow | undefined =>
  rows.find(({ isOwn }) => !isOwn);

/**
 * Where people who live here work, dated: "In 2011, 24 in 100 people from Sefton who go out to work
 * worked in Liverpool." then "Liverpool had 258 adverts." Never a travel time.
 *
 * @returns undefined where no other district takes 1 in 100
 */
export function reachSentence(reach: ReachView): string | undefined {
  const first = firstElsewhere(reach);
  if (!first) return undefined;
  const there = areaInWords(first.area);
  const people = `In 2011, ${inHundred(first.share)} people from ${areaInWords(reach.home)} who go out to work worked in ${there}.`;
  const { adverts } = first;
  const had = adverts.kind === 'value' ? `${there} had ${countOf(adverts.value)}.` : undefined;
  return saidTogether(people, had);
}

/**
 * The adverts within reach: "These 3 districts had 315 adverts together." with London beside them where
 * boroughs of it are within reach; where a district has no count, that nothing is added up.
 *
 * @returns undefined where there is one district alone, or nothing is counted
 */
export function reachTotalSentence({ rows, adverts }: ReachView): string | undefined {
  switch (adverts.kind) {
    case 'sum':
      return saidTogether(
        adverts.districts.length < 2
          ? undefined
          : `${rows.length === adverts.districts.length ? 'These' : 'Of these,'} ${adverts.districts.length} districts had ${countOf(adverts.total)} together.`,
        londonSentence(adverts.london),
      );
    case 'london':
      return londonSentence(adverts.london);
    case 'listed':
      return 'Not all of them are counted, so nothing is added up.';
    default:
      return undefined;
  }
}

/** London is counted as one place: it stands beside a sum of districts, never in it. */
function londonSentence(london: ReachPart | undefined): string | undefined {
  if (london?.adverts.kind !== 'value') return undefined;
  return `London as a whole had ${countOf(london.adverts.value)}: its boroughs are not counted one by one.`;
}

/** What is counted within reach of a place, beside the bars of several jobs or places. */
export function reachInBrief({ home, adverts }: ReachView): string | undefined {
  const place = `Within reach of ${areaInWords(home)}`;
  switch (adverts.kind) {
    case 'sum': {
      const many = adverts.districts.length;
      return saidTogether(
        `${place} ${many === 1 ? 'is 1 district' : `are ${many} districts`}.`,
        adverts.london && 'London is counted as a whole and is not in the sum.',
      );
    }
    case 'london':
      return `${place} is London, which is counted as a whole.`;
    case 'listed':
      return `${place} not all districts are counted, so nothing is added up.`;
    default:
      return undefined;
  }
}

/** Where to ask a journey planner for: names of towns alone. */
export function journeySentence({ rows, town: from }: ReachView): string | undefined {
  const to = rows.filter(({ isOwn }) => !isOwn).map(({ town }) => town);
  if (to.length === 0) return undefined;
  return `Ask it for the way from ${from} to ${formatList([...new Set(to)])}.`;
}

/** What the table of commuting leaves out and how sure it is. */
export const REACH_NOTE =
  'A rough guide: it shows where people went out to work in 2011. The places named are where at least 80 in 100 of them went. Distances are straight lines, not the length of a way. People who worked at home or in no fixed place are left out. The City of London is part of Westminster here. The Isles of Scilly are part of Cornwall. The figures of 2021 are from lockdown.';

/** What is said where the table has nothing of the place. */
export function noReachSentence({ reach, nowhere }: AdvertsView): string | undefined {
  if (reach || nowhere === 'the United Kingdom') return undefined;
  const where = nowhere === 'England' ? 'this place' : nowhere;
  return `This app has no figures on where people from ${where} go out to work.`;
}
