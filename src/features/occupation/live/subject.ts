import { useSuspenseQueries } from '@tanstack/react-query';
import { type Area, ENGLAND, UNITED_KINGDOM } from '@/domain/area';
import { levelWords } from '@/domain/ladder';
import type { Observation } from '@/domain/observation';
import type { SocGroup } from '@/domain/soc';
import type { OccupationProfile } from '@/services/pack/occupation';
import { packQueries } from '@/services/pack/queries';

/** What the page is about, as the service is asked for it. */
export interface LiveSubject {
  readonly group: SocGroup;
  /** What people in the group are called, one kind of job each. */
  readonly jobTitles: readonly string[];
  /** The US jobs that stand in for the group, and what they take, as the pack has them. */
  readonly onet: OccupationProfile['onet'];
  /** Titles of SOC 2010 groups of every level, by code. */
  readonly titles: Readonly<Record<string, string>>;
  /** Our plain names of them, where there are such. */
  readonly plainNames?: Readonly<Record<string, string>>;
  /** The district the page is read for. */
  readonly district?: Area;
  /** The region of England, or the nation, around the district: what the service knows places by. */
  readonly region?: Area;
  readonly point?: { readonly latitude: number; readonly longitude: number };
}

/** The region of England or the nation a place is in, as LMI for All has them: England has none. */
export function serviceRegion(region: Area | undefined, nation: Area | undefined) {
  if (region) return region;
  return nation && nation.gss !== ENGLAND.gss ? nation : undefined;
}

/** The title of a SOC 2010 group. A code the list does not hold keeps its number. */
export function titleOf(code: string, { titles }: Pick<LiveSubject, 'titles'>): string {
  return titles[code] ?? `SOC 2010 group ${code}`;
}

/** An observation of the service with its group's names; answers hold a code alone. */
export function titled(observation: Observation, subject: LiveSubject): Observation {
  const { occupation } = observation;
  if (!occupation) return observation;
  const plain = subject.plainNames?.[occupation.code];
  return {
    ...observation,
    occupation: {
      ...occupation,
      title: titleOf(occupation.code, subject),
      ...(plain === undefined ? {} : { plain }),
    },
  };
}

/** "This is for the wider group X." where an answer is not for the group itself; else ''. */
export function widerSentence(
  observation: Observation,
  { group }: LiveSubject,
  area: Area = UNITED_KINGDOM,
): string {
  const words = levelWords(observation, { occupation: group, area });
  return words ? `This is ${words}.` : '';
}

/** What every live part of an occupation page takes: the group, and the district it is read for. */
export interface LiveProps {
  readonly soc: string;
  readonly area?: string | undefined;
}

/** What a page is about, out of the pack, which the page has waited for. */
export function useLiveSubject({ soc, area }: LiveProps): LiveSubject {
  const [profile, groups] = useSuspenseQueries({
    queries: [packQueries.occupation(soc), packQueries.groups()],
  });
  const [found] = useSuspenseQueries({
    queries: (area === undefined ? [] : [area]).map((gss) => packQueries.area(gss)),
  });
  const place = found?.data;
  const region = serviceRegion(place?.region, place?.nation);
  return {
    group: profile.data.group,
    jobTitles: profile.data.otherTitles,
    onet: profile.data.onet,
    titles: groups.data.soc2010,
    ...(groups.data.plain ? { plainNames: groups.data.plain.soc2010 } : {}),
    ...(place ? { district: place.area } : {}),
    ...(region ? { region } : {}),
    ...(place?.point ? { point: place.point } : {}),
  };
}
