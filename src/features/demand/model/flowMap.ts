import type { CommutingYear } from '@/domain/commuting';
import { areaInWords } from '@/domain/ladder';
import { inHundred } from '@/domain/reach';
import type { DistrictFill } from '@/maps/districtFill';
import { SHARE_CLASSES, shareFill } from '@/maps/shareFill';
import type { FlowWay } from '../request';
import type { WorkersView } from './workers';

/** One way of going to work, district by district. */
export interface FlowMapView {
  readonly title: string;
  readonly period: string;
  readonly fills: ReadonlyMap<string, DistrictFill>;
  readonly key: readonly { readonly fill: DistrictFill; readonly label: string }[];
  /** "24 in 100", for the label; undefined of next to nobody and where no table has it. */
  readonly figureOf: (gss: string) => string | undefined;
  /** A district in words, as the keyboard comes to it. */
  readonly describe: (gss: string, name: string) => string;
}

/** In 2011 two districts of few people are counted with the one beside or near them. */
const COUNTED_WITH: Readonly<Record<CommutingYear, ReadonlyMap<string, string>>> = {
  2011: new Map([
    ['E09000001', 'E09000033'],
    ['E06000053', 'E06000052'],
  ]),
  2021: new Map(),
};

/** The tables have homes in England and Wales, and of 2021 their workplaces in Scotland too. */
const IN_TABLE: Readonly<Record<CommutingYear, Readonly<Record<FlowWay, RegExp>>>> = {
  2011: { in: /^[EW]/, out: /^[EW]/ },
  2021: { in: /^[EW]/, out: /^[EWS]/ },
};

/** What the map of an area's workers, or of its residents' work, shows. Pure. */
export function flowMapView(
  view: WorkersView,
  flow: FlowWay,
  districts: readonly string[],
): FlowMapView {
  const shares = flow === 'in' ? view.homes : view.works;
  const hasTable = (gss: string) => IN_TABLE[view.year][flow].test(gss);
  const shareOf = (gss: string) => shares.get(COUNTED_WITH[view.year].get(gss) ?? gss) ?? 0;
  const drawn = districts.filter(hasTable);
  const here = areaInWords(view.area);
  const whose =
    flow === 'in' ? `who work in ${here} live there` : `who go out to work from ${here} work there`;
  return {
    title: flow === 'in' ? `Where people who work in ${here} live` : `Where people of ${here} work`,
    period: `${view.year} Census`,
    fills: new Map(drawn.map((gss) => [gss, shareFill(shareOf(gss))] as const)),
    key: [
      ...SHARE_CLASSES.map(({ fill, label }) => ({ fill, label })),
      ...(drawn.length < districts.length
        ? [{ fill: 'missing' as const, label: 'not in the tables of this app' }]
        : []),
    ],
    figureOf: (gss) =>
      hasTable(gss) && shareFill(shareOf(gss)) !== 'few' ? inHundred(shareOf(gss)) : undefined,
    describe: (gss, name) =>
      hasTable(gss)
        ? `${name}: ${inHundred(shareOf(gss))} ${whose}, ${view.year}`
        : `${name}: not in the tables of this app`,
  };
}
