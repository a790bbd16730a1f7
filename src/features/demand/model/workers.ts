import {
  type AreaFlows,
  type CommutingYear,
  type Flow,
  flowsOf,
  selfContainment,
  sharedMarkets,
} from '@/domain/commuting';
import { formatNumber } from '@/domain/format';
import { formatList } from '@/domain/lists';
import { startOfSentence as capital } from '@/domain/plainNames';
import { inHundred } from '@/domain/reach';
import type { Commuting, DemandProfile } from '@/services/pack/demand';

/** One place people come from or go to. */
export interface FlowRow {
  readonly gss: string;
  readonly name: string;
  readonly people: number;
  /** Of all who work here, or who live here and go out to work; 0 to 1. */
  readonly share: number;
  /** How many in 100: "3", "<1". */
  readonly text: string;
}

export interface WorkersView {
  readonly year: CommutingYear;
  readonly area: { readonly name: string; readonly districts: readonly string[] };
  /** "Of 100 who work here, 86 live here." */
  readonly sentences: readonly string[];
  readonly comeFrom: readonly FlowRow[];
  readonly goTo: readonly FlowRow[];
  /** Of all who work here the share that lives in each district, 0 to 1; its own districts too. */
  readonly homes: ReadonlyMap<string, number>;
  /** Of all who live here and go out to work the share that works in each district. */
  readonly works: ReadonlyMap<string, number>;
  /** Local skills areas that share the labour market; undefined for an area that has none. */
  readonly shared: readonly string[];
  readonly people: { readonly residents: string; readonly workers: string };
}

const MOST_ROWS = 12;

/**
 * Where those who work in an area live, and where those who live in it work. Pure.
 *
 * @returns undefined outside England and Wales, and where nobody is counted
 */
export function workersView(
  profile: DemandProfile,
  districts: ReadonlySet<string>,
  commuting: Commuting,
  year: CommutingYear,
): WorkersView | undefined {
  const flows = flowsOf(districts, commuting.pairs, year);
  if (!flows) return undefined;
  const { ofResidents, ofWorkers } = selfContainment(flows);
  const own = profile.kind === 'lsip' ? profile.area.name : profile.twin?.name;
  return {
    year,
    area: { name: profile.area.name, districts: [...districts] },
    sentences: [
      `${capital(inHundred(ofWorkers))} who work here live here.`,
      `${capital(inHundred(ofResidents))} who live here and go out to work do so here.`,
    ],
    comeFrom: rowsOf(flows.comeFrom, flows.workers, commuting),
    goTo: rowsOf(flows.goTo, flows.residents, commuting),
    homes: sharesOf(flows.homes, flows.workers),
    works: sharesOf(flows.works, flows.residents),
    shared: sharedIn(flows, commuting).filter((name) => name !== own),
    people: {
      residents: formatNumber(Math.round(flows.residents / 100) * 100),
      workers: formatNumber(Math.round(flows.workers / 100) * 100),
    },
  };
}

const sharesOf = (people: ReadonlyMap<string, number>, all: number) =>
  new Map([...people].map(([gss, count]) => [gss, count / all]));

const hundredths = (share: number) => (share < 0.005 ? '<1' : String(Math.round(share * 100)));

const rowsOf = (flows: readonly Flow[], all: number, { nameOf }: Commuting): readonly FlowRow[] =>
  flows.slice(0, MOST_ROWS).map(({ gss, people }) => ({
    gss,
    name: nameOf(gss),
    people,
    share: people / all,
    text: hundredths(people / all),
  }));

const sharedIn = (flows: AreaFlows, { skillsAreaOf }: Commuting): readonly string[] =>
  sharedMarkets(flows, skillsAreaOf).map(({ area }) => area);

/** "It shares its labour market with Cheshire and Warrington." */
export function sharedSentence({ shared }: WorkersView): string {
  return shared.length === 0
    ? 'No other local skills area has 5 in 100 of either.'
    : `At least 5 in 100 of one or the other are of ${formatList(shared)}: one labour market in part.`;
}
