import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { tablesFromData } from '../../tests/support/packFromData';
import { mapIndexShard, mapIndicatorShard } from '../../src/services/pack/schemas/mapIndicator';
import { outlinesShard } from '../../src/services/pack/schemas/outlines';
import { seriesBreaks, seriesNotes } from '../../src/features/map/model/mapSeries';
import { LIVE_MAPS, withLiveMaps } from '../../src/features/map/model/liveMaps';
import { baseOf } from '../../src/features/map/model/bases';
import { classify, classMethods } from '../../src/features/map/model/classify';
import { mapView } from '../../src/features/map/model/mapView';
import { buildMapIndicators } from './mapIndicators';
import { buildOutlines, type SourceTopology } from './outlines';

const tables = tablesFromData();
const { index, indicators } = buildMapIndicators(tables);
const source = JSON.parse(readFileSync('data/areas/outlines.topo.json', 'utf8')) as SourceTopology;
const outlines = buildOutlines(source, tables.rows('areas/districts'));

const gzipped = (content: unknown) => gzipSync(JSON.stringify(content), { level: 9 }).length;
const placeOf = (gss: string) => outlines.gss.indexOf(gss);

function shard(id: string) {
  const found = indicators.get(id);
  if (!found) throw new Error(`No map ${id}`);
  return found;
}

test('the outlines hold 361 districts, 12 regions and 38 LSIP areas in 60 kB', () => {
  expect(outlinesShard.safeParse(outlines).success).toBe(true);
  expect(outlines.topology.objects.lad.geometries).toHaveLength(361);
  expect(outlines.topology.objects.rgn.geometries).toHaveLength(12);
  expect(outlines.topology.objects.lsip.geometries).toHaveLength(38);
  expect(gzipped(outlines)).toBeLessThanOrEqual(60_000);
});

test('an outline has the code of its column', () => {
  expect(outlines.topology.objects.lad.geometries.map(({ id }) => id)).toEqual(outlines.gss);
  expect(outlines.name[placeOf('E08000035')]).toBe('Leeds');
});

test.each([...indicators.keys()])('the map %s has 361 cells, fits its schema and 4 kB', (id) => {
  expect(mapIndicatorShard.parse(shard(id)).values).toHaveLength(361);
  expect(shard(id).halfWidths?.length ?? 361).toBe(361);
  expect(shard(id).levels?.length ?? 361).toBe(361);
  expect(gzipped(shard(id))).toBeLessThanOrEqual(4_000);
});

test('there is a map of each measure of the profile that the tables hold', () => {
  const lines = index.maps.map(({ id, family }) => family ?? id);
  expect([...new Set(lines)]).toEqual([
    'working-age-share',
    'employment-rate',
    'unemployment-rate-modelled',
    'inactivity-rate',
    'unemployment-rate-modelled-newest',
    'unemployment-rate',
    'inactivity-rate-latest',
    'self-employed-share',
    'claimant-rate',
    'claimant-rate-men',
    'claimant-rate-women',
    'claimant-change',
    'location-quotient',
    'highest-qualification-share',
    'pay-residents-weekly',
    'pay-residents-annual',
    'businesses-per-thousand',
    'businesses-by-industry-share',
    'adverts-per-thousand',
    'adverts-share',
    'projected-change',
    'projected-openings-rate',
    'travel-time',
  ]);
  expect(mapIndexShard.safeParse(index).success).toBe(true);
});

test.each([
  ['location-quotient', 26],
  ['highest-qualification-share', 6],
  ['pay-residents-annual', 3],
  ['adverts-share', 26],
  ['projected-change', 27],
  ['projected-openings-rate', 27],
  ['businesses-by-industry-share', 18],
  ['travel-time', 3],
])('the kind %s has %i maps, each under a name of its own', (kind, count) => {
  const members = index.maps.filter(({ family }) => family === kind);
  expect(members).toHaveLength(count);
  expect(new Set(members.map(({ member }) => member)).size).toBe(count);
  expect(index.families[kind]?.label).toBeTruthy();
});

test('no kind of maps has the name of a map, so that an address means one thing', () => {
  const ids = new Set(index.maps.map(({ id }) => id));
  expect(ids.size).toBe(index.maps.length);
  expect(Object.keys(index.families).filter((kind) => ids.has(kind))).toEqual([]);
});

test('what is asked of Nomis is explained by the pack, and has a map of the pack to go to', () => {
  const lines = new Set(index.maps.flatMap(({ id, family = id }) => [id, family]));
  expect(LIVE_MAPS.filter(({ instead }) => !lines.has(instead))).toEqual([]);
  expect(LIVE_MAPS.filter(({ indicator }) => !index.asked.indicators[indicator])).toEqual([]);
  expect(LIVE_MAPS.map(({ unit }) => unit)).toEqual(
    LIVE_MAPS.map(({ indicator }) => index.asked.indicators[indicator]?.unit),
  );
  const { maps, families } = withLiveMaps(index);
  expect(new Set(maps.map(({ id }) => id)).size).toBe(maps.length);
  expect(maps.filter(({ id }) => Object.hasOwn(families, id))).toEqual([]);
  expect(index.asked.sources['nomis-aps']).toMatch(/^Office for National Statistics, via Nomis: /);
});

test('the claimant rate is that of the table, against Great Britain', () => {
  const map = shard('claimant-rate');
  expect(map.values[placeOf('E06000001')]).toBe(4.6);
  expect(map.reference).toEqual({ gss: 'K03000001', name: 'Great Britain', value: 4 });
  expect(map.period).toBe('2026-03');
  expect(map.values.every((cell) => typeof cell === 'number')).toBe(true);
});

test('weekly pay has half of the published interval, and says which places have no figure', () => {
  const map = shard('pay-residents-weekly');
  const leeds = placeOf('E08000035');
  expect([map.values[leeds], map.halfWidths?.[leeds]]).toEqual([610.7, 27.53]);
  expect(map.values[placeOf('E09000001')]).toBe('p');
  expect(map.values[placeOf('E06000053')]).toBe('p');
  expect(map.values[placeOf('N09000003')]).toBe(574.9);
  expect(map.halfWidths?.[placeOf('N09000003')]).toBeNull();
});

test('a median of pay without an interval is not compared, and is a class of its own', () => {
  const view = mapView(shard('pay-residents-weekly'), outlines);
  // The eleven districts of Northern Ireland have a figure without an interval.
  const withoutWord = view.rows
    .filter(({ comparison }) => comparison.kind === 'no-margin-published')
    .map(({ gss }) => gss);
  expect(withoutWord).toEqual(outlines.gss.filter((gss) => gss.startsWith('N')));
  const { classes } = classify(view, 'against-reference');
  expect(classes.find(({ fill }) => fill === 'unjudged')).toMatchObject({
    label: 'Not compared: the source’s margin is not in this app',
    count: 11,
  });
  expect(classMethods(view)[0]).toBe('against-reference');
});

test('every rate of people says whom it is a share of, in its name or in the line below', () => {
  const rates = index.maps.filter(({ section }) => section === 'In work and out of work');
  const unsaid = rates.filter(
    ({ id, label }) =>
      !label.startsWith('Share of people in work ') && !baseOf(shard(id).indicator),
  );
  expect(unsaid.map(({ id }) => id)).toEqual([]);
  const live = LIVE_MAPS.filter(({ family }) => family === 'rate-by-sex');
  expect(live.filter(({ indicator }) => !baseOf(indicator))).toEqual([]);
});

test('a rate from 3 to 9 people is no figure', () => {
  const rows = tables
    .rows('local/employment-and-inactivity-rates-by-year')
    .filter((row) => row.year === '2023' && row.caution === 'small-sample');
  const cells = rows.map((row) => shard('inactivity-rate').values[placeOf(row.area ?? '')]);
  expect(cells).toEqual(rows.map(() => 'u'));
});

test('a small district cell gives way to the LSIP area, and is marked', () => {
  const map = shard('location-quotient-23');
  const hartlepool = placeOf('E06000001');
  const stockton = placeOf('E06000004');
  expect(map.levels?.[hartlepool]).toBe('l');
  expect(map.levels?.[stockton]).toBe('d');
  expect(typeof map.values[hartlepool]).toBe('number');
});

const QUOTIENTS = index.maps.filter(({ family }) => family === 'location-quotient');

test('a district has a quotient of its own only where its cell is not small (rule 11)', () => {
  const cells = tables.grouped('local/employment-by-sub-major-group-soc-2020', 'area');
  const isSmall = (area: string, code: string | undefined) =>
    cells.get(area)?.find((row) => row.period === 'Apr 2024-Mar 2025' && row.soc2020 === code)
      ?.caution === 'small';
  const own = QUOTIENTS.flatMap(({ id, occupation }) => {
    const { values, levels } = shard(id);
    return outlines.gss
      .filter((_, at) => levels?.[at] !== 'l' && typeof values[at] === 'number')
      .map((gss) => ({ gss, occupation, isSmall: isSmall(gss, occupation) }));
  });
  expect(own.length).toBeGreaterThan(1000);
  expect(own.filter((one) => one.isSmall)).toEqual([]);
  // Nothing of Northern Ireland, and a wider area's figure in England alone.
  expect(own.filter(({ gss }) => gss.startsWith('N'))).toEqual([]);
  const wider = QUOTIENTS.flatMap(({ id }) =>
    outlines.gss.filter((_, at) => shard(id).levels?.[at] === 'l'),
  );
  expect(wider.filter((gss) => !gss.startsWith('E'))).toEqual([]);
});

test('every quotient is of its own share in England’s, worked out anew', () => {
  const period = 'Apr 2024-Mar 2025';
  const rowOf = (table: string, area: string, code?: string) =>
    tables
      .grouped(table, 'area')
      .get(area)
      ?.find((row) => row.period === period && (code === undefined || row.soc2020 === code));
  const share = (area: string, code: string) =>
    Number(rowOf('local/employment-by-sub-major-group-soc-2020', area, code)?.employed) /
    Number(rowOf('local/people-in-work', area)?.in_employment);
  const lsipOf = new Map(tables.rows('areas/districts').map((row) => [row.gss, row.lsip ?? '']));
  const wrong = QUOTIENTS.flatMap(({ id, occupation = '' }) => {
    const { values, levels, reference } = shard(id);
    expect([reference?.gss, reference?.value]).toEqual(['E92000001', 1]);
    return outlines.gss.filter((gss, at) => {
      const value = values[at];
      if (typeof value !== 'number') return false;
      const area = levels?.[at] === 'l' ? (lsipOf.get(gss) ?? '') : gss;
      const quotient = share(area, occupation) / share('E92000001', occupation);
      return Math.abs(value - quotient) > 0.000_06;
    });
  });
  expect(wrong).toEqual([]);
});

test('Northern Ireland has no location quotient, and a small cell without an LSIP area none', () => {
  const map = shard('location-quotient-23');
  expect(map.values[placeOf('N09000003')]).toBe('a');
  expect(map.values[placeOf('S12000006')]).toBe('u');
});

test('an occupation is sure of its wider group where both samples put 80% there', () => {
  expect(index.occupations['2315']).toEqual({ sure: true, parts: [['23', 100]] });
  expect(index.occupations['3520']).toEqual({
    sure: false,
    parts: [
      ['35', 60],
      ['24', 40],
    ],
  });
  expect(index.occupations['1173']?.sure).toBe(false);
  expect(Object.values(index.occupations).filter(({ sure }) => !sure)).toHaveLength(13);
});

test('a series has a map for each year before the newest', () => {
  const entry = index.maps.find(({ id }) => id === 'claimant-rate');
  expect(entry?.periods?.[0]).toBe('2001');
  expect(entry?.periods?.slice(-2)).toEqual(['2025', '2026-03']);
  expect(entry?.steps).toEqual([1.9, 3.2]);
  const earlier = entry?.periods?.slice(0, -1).map((year) => shard(`claimant-rate/${year}`));
  expect(earlier?.map(({ period }) => period)).toEqual(entry?.periods?.slice(0, -1));
  expect(index.maps.flatMap(({ periods }) => (periods ? [periods.length] : []))).toEqual([
    20, 20, 20, 26, 18, 5,
  ]);
});

test('every series says what breaks it, and marks where', () => {
  const series = index.maps.filter(({ periods }) => periods !== undefined);
  const isSaid = ({ id, periods = [] }: (typeof series)[number]) =>
    seriesNotes(id).length > 0 && seriesBreaks(id, periods).length > 0;
  expect(series.length).toBeGreaterThan(0);
  expect(series.filter((one) => !isSaid(one)).map(({ id }) => id)).toEqual([]);
});

test('a year of pay keeps its month, and those of 2020 and 2021 are marked for furlough', () => {
  expect(shard('pay-residents-weekly/2008').period).toBe('April 2008');
  for (const year of ['2020', '2021'])
    expect(shard(`pay-residents-weekly/${year}`).flags).toEqual(['furlough-2021']);
  expect(shard('pay-residents-weekly/2019').flags).toEqual([]);
});

test('no two districts have the same hexagon', () => {
  const cells = outlines.hexQ.map((q, place) => `${q} ${outlines.hexR[place]}`);
  expect(new Set(cells).size).toBe(361);
});

test('no map shows a survey figure of a place where too few people are asked', () => {
  const ofSurvey = [...indicators.values()].filter(({ source: { id } }) => id.startsWith('aps-'));
  const own = ofSurvey.flatMap(({ values, levels }) =>
    ['E09000001', 'E06000053', 'S12000023']
      .map(placeOf)
      .filter((at) => levels?.[at] !== 'l')
      .map((at) => values[at]),
  );
  expect(own.filter((cell) => typeof cell === 'number')).toEqual([]);
  expect(shard('employment-rate').values[placeOf('S12000023')]).toBe('u');
  expect(shard('claimant-rate').values[placeOf('S12000023')]).toBe(1.9);
});

test('a quotient near the line is told from England by itself, not by its rounding', () => {
  const map = shard('location-quotient-23');
  const cardiff = placeOf('W06000015');
  expect([map.values[cardiff], map.halfWidths?.[cardiff]]).toEqual([0.6757, 0.3214]);
});

/** Nations whose districts a map has any figure of. */
const nationsOf = (id: string) =>
  [...new Set(outlines.gss.filter((_, at) => typeof shard(id).values[at] === 'number'))]
    .map((gss) => gss.charAt(0))
    .filter((letter, at, all) => all.indexOf(letter) === at)
    .join('');

test.each([
  ['claimant-rate-women', 'ENSW'],
  ['employment-rate', 'ESW'],
  ['unemployment-rate', 'ESW'],
  ['unemployment-rate-modelled-newest', 'ESW'],
  ['location-quotient-23', 'ESW'],
  ['no-qualifications', 'ESW'],
  ['pay-residents-weekly', 'ENSW'],
  ['pay-residents-annual-middle', 'ESW'],
  ['adverts-share-22', 'E'],
  ['projected-change-all', 'E'],
  ['businesses-construction', 'E'],
  ['working-age-share', 'EW'],
  ['travel-time-by-car', 'E'],
])('the map %s has districts of %s', (id, nations) => {
  expect(nationsOf(id)).toBe(nations);
});

test('a map of a place outside the table says that it is not collected there', () => {
  for (const id of ['adverts-share-22', 'projected-change-22', 'businesses-construction'])
    for (const gss of ['N09000003', 'S12000036', 'W06000015'])
      expect(shard(id).values[placeOf(gss)]).toBe('a');
});

test('no figure that is missing is drawn as 0', () => {
  const zeros = [...indicators].flatMap(([id, { values }]) =>
    values.flatMap((cell, at) => (cell === 0 ? [{ id, gss: outlines.gss[at] ?? '' }] : [])),
  );
  // What is 0 was counted: the table has the row and a 0, or a number that rounds to it.
  const counted = /^(adverts-share-\d\d|claimant-change|businesses-[a-z-]+)$/;
  expect(zeros.filter(({ id }) => !counted.test(id))).toEqual([]);
  const adverts = tables.rows('local/adverts-by-occupation');
  const unexplained = zeros
    .filter(({ id }) => id.startsWith('adverts-share'))
    .filter(({ id, gss }) => {
      const code = id.slice(-2);
      const row = adverts.find(({ area, soc2020 }) => area === gss && soc2020 === code);
      // Below a thousandth of the largest district's adverts.
      return !row?.adverts || Number(row.adverts) > 30;
    });
  expect(unexplained).toEqual([]);
});

test('figures are those of the tables, worked out by hand', () => {
  // Leeds: 3,715 of 29,025 businesses; 1,043 of 28,816 adverts; 25,975 claimants after 25,780.
  expect(valueIn('businesses-construction', 'E08000035')).toBe(12.8);
  expect(valueIn('adverts-share-22', 'E08000035')).toBe(3.6);
  expect(valueIn('claimant-change', 'E08000035')).toBe(0.8);
  expect(valueIn('claimant-rate-men', 'E08000035')).toBe(5.5);
  expect(valueIn('pay-residents-annual-lower', 'E08000035')).toBe(22_818);
  expect(valueIn('unemployment-rate', 'E08000035')).toBe(4.1);
  expect(shard('unemployment-rate').halfWidths?.[placeOf('E08000035')]).toBe(1.4);
  // Great Britain: 1,687,635 claimants after 1,703,910.
  expect(shard('claimant-change').reference?.value).toBe(-1);
});

test('a projected change is that of the local skills area: 1,273,508 jobs after 1,237,716', () => {
  const map = shard('projected-change-all');
  expect(valueIn('projected-change-all', 'E08000035')).toBe(2.89);
  expect(new Set(map.levels)).toEqual(new Set(['l', 'd']));
  const own = outlines.gss.filter(
    (_, at) => map.levels?.[at] === 'd' && typeof map.values[at] === 'number',
  );
  expect(own).toEqual([]);
});

test('openings are jobs that come free in a year of fifteen, in per cent of the jobs of 2025', () => {
  const [row] = tables
    .rows('local/replacement-demand')
    .filter(({ area, soc2020 }) => area === 'E69000037' && soc2020 === '22');
  // West Yorkshire, health professionals.
  expect(row?.jobs_2025).toBe('57823');
  const aYear = Number(row?.replacement_demand) / 15;
  expect(valueIn('projected-openings-rate-22', 'E08000035')).toBe(
    Math.round((10_000 * aYear) / 57_823) / 100,
  );
});

test('openings of an area whose table is wrong are blank, and its change of jobs is not', () => {
  // Dorset and Enterprise M3: the change comes from the table that is right.
  for (const gss of ['E06000059', 'E07000092'])
    for (const group of ['all', '22', '61']) {
      expect(valueIn(`projected-openings-rate-${group}`, gss)).toBe('w');
      expect(valueIn(`projected-change-${group}`, gss)).toBeTypeOf('number');
    }
});

test('the share of working age is blank where it is wrong at the source, and held against England', () => {
  expect(valueIn('working-age-share', 'S12000036')).toBe('w');
  expect(shard('working-age-share').reference?.name).toBe('England');
});

test('a share of qualifications is the district’s own only from 5,000 people up', () => {
  // Hartlepool: 18,600 of 53,200 have level 4; 600 have level 1. Tees Valley: 15,300 of 394,900.
  const levelOf = (id: string) => shard(id).levels?.[placeOf('E06000001')];
  expect([valueIn('qualified-level-4', 'E06000001'), levelOf('qualified-level-4')]).toEqual([
    35,
    'd',
  ]);
  expect([valueIn('qualified-level-1', 'E06000001'), levelOf('qualified-level-1')]).toEqual([
    4,
    'l',
  ]);
});

test('a change in claimants is not worked out from fewer than 500', () => {
  expect(valueIn('claimant-change', 'E06000053')).toBe('n');
});

test('a rate of the survey that 3 to 9 people stand behind, or fewer, is no figure', () => {
  const rows = tables
    .rows('local/unemployment-and-inactivity')
    .filter(({ unemployment_flag: flag }) => flag !== '');
  const cells = rows.map((row) => valueIn('unemployment-rate', row.area ?? ''));
  expect(cells.filter((cell) => typeof cell === 'number')).toEqual([]);
});

const valueIn = (id: string, gss: string) => shard(id).values[placeOf(gss)];

test('a share of ours is one published number in another, against the same of the wider area', () => {
  // Hartlepool: 58,204 of 95,366 people.
  expect(valueIn('working-age-share', 'E06000001')).toBe(61);
  expect(shard('working-age-share').reference?.value).toBe(62.9);
  const [row] = tables
    .rows('local/adverts-by-month')
    .filter(({ area, month }) => area === 'E06000001' && month === '2025-07');
  const perThousand = Math.round((10_000 * Number(row?.adverts)) / 58_204) / 10;
  expect(valueIn('adverts-per-thousand', 'E06000001')).toBe(perThousand);
  for (const id of ['adverts-per-thousand', 'businesses-per-thousand', 'self-employed-share'])
    expect(shard(id).flags).toContain('our-estimate');
});

test('a share needs its parts: none of London for adverts, of Wales for travel, of small samples', () => {
  expect(valueIn('adverts-per-thousand', 'E09000001')).toBe('a');
  expect(valueIn('adverts-share-22', 'E09000033')).toBe('a');
  expect(valueIn('travel-time-without-car', 'W06000015')).toBe('a');
  expect(valueIn('businesses-per-thousand', 'E06000063')).toBe('w');
  expect(valueIn('self-employed-share', 'S12000023')).not.toBeTypeOf('number');
});

test('the name of a share says both of its sources', () => {
  expect(shard('adverts-per-thousand').source.name).toMatch(/adverts by month; .*population/);
});
