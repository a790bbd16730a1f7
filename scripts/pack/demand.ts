import { ENGLAND, UNITED_KINGDOM } from '../../src/domain/area';
import { countHalfWidth95 } from '../../src/domain/locationQuotient';
import type { AreaShard } from '../../src/services/pack/schemas/area';
import type {
  CommutingShard,
  DemandAreasShard,
  DemandShard,
  KindsOfWorkShard,
} from '../../src/services/pack/schemas/demand';
import type { ObservationSetShard } from '../../src/services/pack/schemas/observationSet';
import { openings, peopleByOccupation } from './areas';
import { cell, numberOrNull, periodEnd } from './cells';
import { kOfPlace } from './locationQuotients';
import { type PackTables, periodOf, sourceOf } from './tables';
import { shareOfWiderGroup } from './unitShares';

/** What is shown of an area as a whole, and added up over its parts or shown of each. */
const OF_BOTH = [
  'adverts',
  'adverts-here',
  'people-in-work',
  'claimants',
  'claimant-rate',
  'employment-rate',
  'pay-residents-weekly',
  'highest-qualification',
  'enterprises',
  'population-16-64',
];
const OF_AREA: ReadonlySet<string> = new Set([
  ...OF_BOTH,
  'location-quotient',
  'replacement-2020-2035',
]);
const OF_PART: ReadonlySet<string> = new Set([...OF_BOTH, 'people-in-work-here']);

const PROJECTED_YEARS: ReadonlySet<string> = new Set(['2025', '2035']);

type Ref = DemandShard['nation'];

/** An area of several districts, before its figures. */
interface Frame extends Ref {
  readonly kind: DemandShard['kind'];
  readonly nation: Ref;
  readonly districts: readonly string[];
}

/**
 * One shard for each local skills area, region, nation and combined authority.
 *
 * @param areas of `buildAreas`: every figure comes from there, so that two pages never disagree
 */
export function buildDemand(
  tables: PackTables,
  areas: ReadonlyMap<string, AreaShard>,
): ReadonlyMap<string, DemandShard> {
  const frames = framesOf(tables, areas);
  const shared: Shared = {
    tables,
    areas,
    skillsAreas: frames.filter(({ kind }) => kind === 'lsip'),
    unitedKingdom: {
      gss: UNITED_KINGDOM.gss,
      name: UNITED_KINGDOM.name,
      sets: [...regionalPay(UNITED_KINGDOM.gss, tables), ...skillShortages(tables)],
    },
  };
  return new Map(frames.map((frame) => [frame.gss, shardOf(frame, shared)]));
}

/** Every area that has a shard, for the page that asks for one. */
export const buildDemandAreas = (shards: ReadonlyMap<string, DemandShard>): DemandAreasShard => ({
  areas: [...shards.values()]
    .map(({ gss, name, kind }) => ({ gss, name, kind }))
    .toSorted((a, b) => a.name.localeCompare(b.name)),
});

interface Shared {
  readonly tables: PackTables;
  readonly areas: ReadonlyMap<string, AreaShard>;
  readonly skillsAreas: readonly Frame[];
  readonly unitedKingdom: DemandShard['unitedKingdom'];
}

function framesOf(tables: PackTables, areas: ReadonlyMap<string, AreaShard>): readonly Frame[] {
  const frames = new Map<string, Frame & { districts: string[] }>();
  for (const row of tables.rows('areas/districts')) {
    const { gss = '', region = '', country = '' } = row;
    const nation = { gss: country, name: areas.get(country)?.name ?? '' };
    const add = (kind: Frame['kind'], code = '', name = '') => {
      if (code === '') return;
      const frame = frames.get(code) ?? { gss: code, name, kind, nation, districts: [] };
      frame.districts.push(gss);
      frames.set(code, frame);
    };
    add('lsip', row.lsip, row.lsip_name);
    if (region !== country) add('region', region, row.region_name);
    add('nation', country, nation.name);
    add('combined-authority', row.combined_authority, row.combined_authority_name);
  }
  return [...frames.values()];
}

function shardOf(frame: Frame, shared: Shared): DemandShard {
  const { gss, name, kind, nation } = frame;
  const { tables, areas, skillsAreas, unitedKingdom } = shared;
  const twin = kind === 'lsip' ? undefined : skillsAreas.find((one) => isSame(one, frame));
  const own = kind === 'combined-authority' ? openings(gss, tables) : ownSets(gss, shared);
  const fromTwin = twin ? ownSets(twin.gss, shared) : [];
  const region = kind === 'nation' ? undefined : regionOf(frame, shared);
  return {
    gss,
    name,
    kind,
    nation,
    ...(twin ? { twin: { gss: twin.gss, name: twin.name } } : {}),
    sets: [
      ...own,
      ...fromTwin.filter(({ indicator }) => own.every((set) => set.indicator !== indicator)),
    ],
    parts: partsOf(frame, areas),
    skillsAreas:
      kind === 'lsip' || twin || gss === ENGLAND.gss
        ? []
        : skillsAreas
            .filter((one) => one.districts.some((district) => frame.districts.includes(district)))
            .map((one) => ({ gss: one.gss, name: one.name, sets: projections(one.gss, shared) })),
    ...(region ? { region } : {}),
    ...(kind === 'nation' && regionalPay(gss, tables).length > 0
      ? { region: { gss, name, sets: [...regionalPay(gss, tables)] } }
      : {}),
    unitedKingdom,
  };
}

const isSame = (one: Frame, other: Frame) =>
  one.districts.length === other.districts.length &&
  one.districts.every((district) => other.districts.includes(district));

/** The area's own figures, with the year before of those that are compared with it. */
function ownSets(gss: string, { areas, tables }: Shared): ObservationSetShard[] {
  return [
    ...(areas.get(gss)?.sets ?? []).filter(({ indicator }) => OF_AREA.has(indicator)),
    ...projected(areas.get(gss)),
    ...[0, 1].flatMap((yearsBefore) => withMargins(gss, yearsBefore, tables)),
  ];
}

const projected = (area: AreaShard | undefined) =>
  (area?.sets ?? []).filter(
    ({ indicator, period }) => indicator === 'projected-jobs' && PROJECTED_YEARS.has(period),
  );

const projections = (gss: string, { areas }: Shared): ObservationSetShard[] => [
  ...projected(areas.get(gss)),
  ...(areas.get(gss)?.sets ?? []).filter(({ indicator }) => indicator === 'replacement-2020-2035'),
];

/** People in work by kind of work with our margin of rule 11: a change is only said beyond it. */
function withMargins(
  gss: string,
  yearsBefore: number,
  tables: PackTables,
): readonly ObservationSetShard[] {
  const k = kOfPlace(gss, tables);
  return peopleByOccupation(gss, tables, yearsBefore).map((set) => ({
    ...set,
    ...(k === undefined
      ? {}
      : {
          halfWidths: set.values.map((people) =>
            typeof people === 'number' ? Math.round(countHalfWidth95(people, k)) : null,
          ),
        }),
  }));
}

/** Its districts; of England, whose districts are too many to stand beside each other, its regions. */
function partsOf(frame: Frame, areas: ReadonlyMap<string, AreaShard>): DemandShard['parts'] {
  const codes =
    frame.gss === ENGLAND.gss
      ? (areas.get(ENGLAND.gss)?.districts ?? []).map(({ gss }) => gss)
      : frame.districts;
  return codes.flatMap((gss) => {
    const area = areas.get(gss);
    if (!area) return [];
    return [{ gss, name: area.name, sets: area.sets.filter(isOfPart).map(newestOnly) }];
  });
}

const isOfPart = ({ indicator }: ObservationSetShard) => OF_PART.has(indicator);

/** A district's series of adverts follows how they are located: only its newest month is shown. */
function newestOnly(set: ObservationSetShard): ObservationSetShard {
  if (set.indicator !== 'adverts' || !set.periods) return set;
  return { ...set, periods: set.periods.slice(-1), values: set.values.slice(-1) };
}

/** The region most people of an area live in, with its pay. */
function regionOf(frame: Frame, { areas, tables }: Shared): DemandShard['region'] {
  const people = new Map<string, number>();
  for (const gss of frame.districts) {
    const area = areas.get(gss);
    const home = area?.region ?? area?.nation;
    const [count] = area?.sets.find(({ indicator }) => indicator === 'population')?.values ?? [];
    if (home)
      people.set(home.gss, (people.get(home.gss) ?? 0) + (typeof count === 'number' ? count : 0));
  }
  const [most] = [...people].toSorted((a, b) => b[1] - a[1]);
  const area = most && areas.get(most[0]);
  const sets = area ? regionalPay(area.gss, tables) : [];
  return area && sets.length > 0 ? { gss: area.gss, name: area.name, sets: [...sets] } : undefined;
}

const REGIONAL_PAY = 'pay/pay-region-by-major-group';

const PAY_POINTS = ['median', 'p10', 'p25', 'p75', 'p90'] as const;

/** Pay an hour of all employees who work in a region, by major group: middle and spread. */
function regionalPay(gss: string, tables: PackTables): readonly ObservationSetShard[] {
  const rows = (tables.grouped(REGIONAL_PAY, 'area').get(gss) ?? []).filter(
    ({ measure, group }) => measure === 'hourly' && group === 'all',
  );
  if (rows.length === 0) return [];
  const period = periodOf(tables, REGIONAL_PAY);
  const cells = rows.flatMap((row) =>
    PAY_POINTS.map((label) => ({
      code: row.soc2020_major ?? '',
      label,
      cell: cell(row[label], label === 'median' ? row.median_missing : 'not-published'),
    })),
  );
  return [
    {
      indicator: 'pay-hourly',
      source: sourceOf(tables, REGIONAL_PAY),
      unit: 'gbp-per-hour',
      edition: 'SOC 2020',
      period,
      end: periodEnd(period),
      codes: cells.map(({ code }) => code),
      labels: cells.map(({ label }) => label),
      values: cells.map((one) => one.cell),
      flags: ['provisional'],
    },
  ];
}

const SHORTAGES = 'employment/skill-shortage-headlines';

/** Of 100 vacancies in the United Kingdom, those hard to fill for want of skills; all jobs together. */
function skillShortages(tables: PackTables): readonly ObservationSetShard[] {
  const rows = (tables.grouped(SHORTAGES, 'area').get(UNITED_KINGDOM.gss) ?? [])
    .filter(({ measure }) => measure === 'ssv_density_pct')
    .toSorted((a, b) => Number(a.year) - Number(b.year));
  const last = rows.at(-1)?.year;
  if (last === undefined) return [];
  return [
    {
      indicator: 'skill-shortage-vacancies',
      source: sourceOf(tables, SHORTAGES),
      unit: 'per-cent',
      period: last,
      end: periodEnd(last),
      periods: rows.map(({ year = '' }) => year),
      values: rows.map((row) => cell(row.value)),
    },
  ];
}

const COMMUTING = 'areas/commuting-2011-2021';

/** Every pair of districts with people who go from the one to the other. */
export function buildCommuting(tables: PackTables): CommutingShard {
  const rows = tables.rows('areas/districts');
  const skillsAreas = [...new Map(rows.map((row) => [row.lsip ?? '', row.lsip_name ?? '']))].filter(
    ([code]) => code !== '',
  );
  const pairs = tables.grouped(COMMUTING, 'home');
  const places = new Map(rows.map(({ gss = '' }, at) => [gss, at]));
  return {
    districts: rows.map(({ gss = '' }) => gss),
    names: rows.map(({ name = '' }) => name),
    in: rows.map(({ lsip }) => {
      const at = skillsAreas.findIndex(([code]) => code === lsip);
      return at < 0 ? null : at;
    }),
    skillsAreas: skillsAreas.map(([, name]) => name),
    from: rows.map(({ gss = '' }) =>
      (pairs.get(gss) ?? []).flatMap((row): [number, number | null, number | null][] => {
        const to = places.get(row.work ?? '');
        return to === undefined
          ? []
          : [[to, numberOrNull(row.people_2011), numberOrNull(row.people_2021)]];
      }),
    ),
  };
}

/** Of each SOC 2020 sub-major group, the unit groups of SOC 2010 in it with their share, largest first. */
export function buildKindsOfWork(tables: PackTables): KindsOfWorkShard {
  const inKind = new Map<string, { soc: string; share: number }[]>();
  let origin: Pick<KindsOfWorkShard, 'source' | 'period'> | undefined;
  for (const { code = '' } of tables.rows('occupations/soc-2010')) {
    const [set] = code.length === 4 ? shareOfWiderGroup(code, tables) : [];
    const [kind] = set?.codes ?? [];
    const [share] = set?.values ?? [];
    if (!set || kind === undefined || typeof share !== 'number') continue;
    origin ??= { source: set.source, period: set.period };
    inKind.set(kind, [...(inKind.get(kind) ?? []), { soc: code, share }]);
  }
  if (!origin) throw new Error('No unit group has a share of its wider group');
  const jobsIn = [...inKind].map(([kind, jobs]) => {
    const sorted = jobs.toSorted((a, b) => b.share - a.share);
    return [
      kind,
      {
        indicator: 'share-of-wider-group',
        codes: sorted.map(({ soc }) => soc),
        values: sorted.map(({ share }) => share),
      },
    ] as const;
  });
  return { ...origin, jobsIn: Object.fromEntries(jobsIn) };
}
