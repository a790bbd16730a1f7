/** People who go out to work from one district to another, or within it. */
export interface CommutingPair {
  /** GSS codes of the districts of home and of work. */
  readonly home: string;
  readonly work: string;
  /** People in the Census of 2011; absent where under ten were found. */
  readonly people2011?: number;
  /** In the Census of March 2021, in lockdown. */
  readonly people2021?: number;
}

export type CommutingYear = 2011 | 2021;

/** Who goes out to work across the edge of an area, and who does not. */
export interface AreaFlows {
  /** People who live and work in the area. */
  readonly within: number;
  /** People who live here and go out to work: within and out together. */
  readonly residents: number;
  /** People who work here: within and in together. */
  readonly workers: number;
  /** People who work here, by the district outside that they live in; most first. */
  readonly comeFrom: readonly Flow[];
  /** People who live here, by the district outside that they work in; most first. */
  readonly goTo: readonly Flow[];
  /** All who work here, by the district of home, its own too: they sum to `workers`. */
  readonly homes: ReadonlyMap<string, number>;
  /** All who live here and go out to work, by the district of work: they sum to `residents`. */
  readonly works: ReadonlyMap<string, number>;
}

/** People between the area and one district outside. */
export interface Flow {
  readonly gss: string;
  readonly people: number;
}

const peopleIn = (pair: CommutingPair, year: CommutingYear) =>
  year === 2011 ? pair.people2011 : pair.people2021;

/**
 * Who comes into an area to work, who goes out of it, and who does neither (2011 and 2021 Census).
 *
 *     residents = within + all who go out        workers = within + all who come in
 *
 * Homes in England and Wales only: who comes from Scotland or Northern Ireland is not in it, nor are
 * people who work at home or have no fixed place (2011). Pairs under ten people are left out, so sums
 * are a little low. The City of London is within Westminster, the Isles of Scilly within Cornwall.
 *
 * @param area the districts of the area
 * @returns undefined where nobody is counted
 */
export function flowsOf(
  area: ReadonlySet<string>,
  pairs: readonly CommutingPair[],
  year: CommutingYear,
): AreaFlows | undefined {
  let within = 0;
  const homes = new Map<string, number>();
  const works = new Map<string, number>();
  const add = (to: Map<string, number>, gss: string, people: number) =>
    to.set(gss, (to.get(gss) ?? 0) + people);
  for (const pair of pairs) {
    const people = peopleIn(pair, year);
    if (people === undefined) continue;
    const [livesHere, worksHere] = [area.has(pair.home), area.has(pair.work)];
    if (livesHere && worksHere) within += people;
    if (livesHere) add(works, pair.work, people);
    if (worksHere) add(homes, pair.home, people);
  }
  const out = mostFirst(works, area);
  const into = mostFirst(homes, area);
  const residents = within + sumOf(out);
  const workers = within + sumOf(into);
  if (residents === 0 || workers === 0) return undefined;
  return { within, residents, workers, comeFrom: into, goTo: out, homes, works };
}

const mostFirst = (
  people: ReadonlyMap<string, number>,
  area: ReadonlySet<string>,
): readonly Flow[] =>
  [...people]
    .filter(([gss]) => !area.has(gss))
    .map(([gss, count]) => ({ gss, people: count }))
    .toSorted((a, b) => b.people - a.people || a.gss.localeCompare(b.gss));

const sumOf = (flows: readonly Flow[]) => flows.reduce((sum, { people }) => sum + people, 0);

/** How closed an area is as a labour market, as shares from 0 to 1. */
export interface SelfContainment {
  /** Of those who live here and go out to work, those who work here. */
  readonly ofResidents: number;
  /** Of those who work here, those who live here. */
  readonly ofWorkers: number;
}

/** Self-containment, from both sides: within ÷ residents, within ÷ workers. */
export function selfContainment({ within, residents, workers }: AreaFlows): SelfContainment {
  return { ofResidents: within / residents, ofWorkers: within / workers };
}

/** Another area that takes part in the same labour market. */
export interface SharedMarket {
  readonly area: string;
  /** Of those who live here and go out to work, those who work there. */
  readonly goThere: number;
  /** Of those who work here, those who live there. */
  readonly comeFromThere: number;
}

/** From here on two areas are said to share a labour market. */
const LEAST_SHARED = 0.05;

/**
 * The areas that share a labour market with one: at least 5 in 100 of those who live here work there,
 * or of those who work here live there (docs/methods.md, "Demand").
 *
 * @param areaOf the area a district lies in; undefined where it lies in none
 * @returns the most shared first
 */
export function sharedMarkets(
  { residents, workers, comeFrom, goTo }: AreaFlows,
  areaOf: (gss: string) => string | undefined,
): readonly SharedMarket[] {
  const [there, from] = [byArea(goTo, areaOf), byArea(comeFrom, areaOf)];
  return [...new Set([...there.keys(), ...from.keys()])]
    .map((area) => ({
      area,
      goThere: (there.get(area) ?? 0) / residents,
      comeFromThere: (from.get(area) ?? 0) / workers,
    }))
    .filter(({ goThere, comeFromThere }) => Math.max(goThere, comeFromThere) >= LEAST_SHARED)
    .toSorted(
      (a, b) =>
        Math.max(b.goThere, b.comeFromThere) - Math.max(a.goThere, a.comeFromThere) ||
        a.area.localeCompare(b.area),
    );
}

function byArea(
  flows: readonly Flow[],
  areaOf: (gss: string) => string | undefined,
): ReadonlyMap<string, number> {
  const people = new Map<string, number>();
  for (const flow of flows) {
    const area = areaOf(flow.gss);
    if (area !== undefined) people.set(area, (people.get(area) ?? 0) + flow.people);
  }
  return people;
}
