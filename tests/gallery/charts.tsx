import type { ReactNode } from 'react';
import { BarRows, ReachBars } from '../../src/charts/BarRows';
import { DistrictPlace } from '../../src/charts/DistrictPlace';
import { DotStrip } from '../../src/charts/DotStrip';
import { Key } from '../../src/charts/Key';
import { DumbbellRows, Lollipops } from '../../src/charts/Lollipops';
import { NoPicture } from '../../src/charts/Picture';
import { RangeRows } from '../../src/charts/RangeRows';
import { RangeStrip, type Spread } from '../../src/charts/RangeStrip';
import { axisOf } from '../../src/charts/scale';
import { TrendChart } from '../../src/charts/TrendChart';
import { UnitRow, UnitRows } from '../../src/charts/UnitRow';

interface GalleryPicture {
  readonly title: string;
  readonly picture: ReactNode;
}

const pounds = (value: number) => `£${value.toFixed(2)}`;
const whole = (value: number) => value.toLocaleString('en-GB');

type Five = readonly (number | null)[];

const spreadOf = (five: Five): Spread => {
  const [p10, p25, median, p75, p90] = five.map((value) =>
    value === null ? null : { value, text: pounds(value) },
  );
  return {
    p10: p10 ?? null,
    p25: p25 ?? null,
    median: median ?? null,
    p75: p75 ?? null,
    p90: p90 ?? null,
  };
};

const FULL: Five = [12.4, 13.98, 16.75, 19.12, 21.5];
const HOURS = axisOf([12, 22], { format: pounds, from: 'least' });
const LAW = { value: 12.71, text: 'law £12.71' };

const strip = (five: Five, hasLaw = true) => (
  <RangeStrip
    label="Example: a quarter earn less than £13.98, half less than £16.75, a quarter more than £19.12."
    spread={spreadOf(five)}
    axis={HOURS}
    law={hasLaw ? LAW : undefined}
    hasEnds={!hasLaw}
  />
);

const STRIPS: readonly GalleryPicture[] = [
  { title: 'Range in a tile, full', picture: strip(FULL) },
  {
    title: 'Range in a tile, ends not published',
    picture: strip([null, 13.98, 16.75, 19.12, null]),
  },
  { title: 'Range in a tile, one quartile', picture: strip([null, 13.98, 16.75, null, null]) },
  { title: 'Range in a tile, the middle alone', picture: strip([null, null, 16.75, null, null]) },
  { title: 'Range in a tile, close together', picture: strip([12.3, 12.8, 12.9, 13.1, 13.5]) },
  { title: 'Range in a tile, ends of the scale', picture: strip(FULL, false) },
  { title: 'No picture', picture: <NoPicture reason="not published" /> },
];

const rowOf = (id: string, name: string, five: Five, note?: string) => ({
  id,
  name,
  note,
  text: pounds(five[2] ?? 0),
  spread: spreadOf(five),
  label: `Example: spread of ${name}.`,
});

const RANGES: readonly GalleryPicture[] = [
  {
    title: 'Ranges of several jobs, with a cursor',
    picture: (
      <RangeRows
        label="Pay an hour, full time"
        rows={[
          rowOf('1', 'Care worker', [12.24, 12.6, 13.43, 15.24, 18.24]),
          rowOf('2', 'Van driver', [null, 12.4, 13.47, 15.14, null], 'delivery, 65%'),
          rowOf('3', 'Information technology and telecommunications director', FULL),
          {
            ...rowOf('4', 'Women', [null, null, null, null, null]),
            text: '',
            reason: 'not published',
          },
        ]}
        axis={HOURS}
        law={LAW}
        hasCursor
      />
    ),
  },
  {
    title: 'Ranges with a limit of the client',
    picture: (
      <RangeRows
        label="Hours a week, everyone"
        rows={[
          { ...rowOf('1', 'Care worker', [11, 20, 32.7, 40, 50]), text: '32.7' },
          { ...rowOf('2', 'Cleaner', [6, 11, 17.4, 28, 37]), text: '17.4' },
        ]}
        axis={axisOf([6, 60], { format: String, from: 'zero' })}
        limit={{ value: 24, text: '24' }}
      />
    ),
  },
];

const BARS: readonly GalleryPicture[] = [
  {
    title: 'Reach in a tile',
    picture: (
      <ReachBars
        label="Adverts where people who live here work"
        rows={[
          { id: '1', name: 'Sefton', value: 35, text: '35' },
          { id: '2', name: 'Liverpool', value: 258, text: '258', isOutlined: true },
          { id: '3', name: 'West Lancashire', value: 22, text: '22', isOutlined: true },
        ]}
      />
    ),
  },
  {
    title: 'Reach in a tile, one missing, one 0, a long name',
    picture: (
      <ReachBars
        label="Adverts where people who live here work"
        rows={[
          { id: '1', name: 'Bournemouth, Christchurch and Poole', value: 12, text: '12' },
          { id: '2', name: 'Dorset', value: null, text: 'not published', isOutlined: true },
          { id: '3', name: 'New Forest', value: 0, text: '0', isOutlined: true },
        ]}
      />
    ),
  },
  {
    title: 'Openings in a tile',
    picture: <UnitRow label="Example: about one opening a year for every 40 jobs" cells={40} />,
  },
  { title: 'Openings in a tile, one in 1', picture: <UnitRow label="Example: 1 in 1" cells={1} /> },
];

const OUTLOOKS: readonly GalleryPicture[] = [
  {
    title: 'Outlook in a tile',
    picture: (
      <Lollipops
        label="Jobs in 2025 and 2035"
        rows={[
          { id: '2025', name: '2025', value: 18_000, text: '18,000', isOpen: true },
          { id: '2035', name: '2035', value: 17_000, text: '17,000' },
        ]}
      />
    ),
  },
  {
    title: 'Outlook in a tile, one year missing',
    picture: (
      <Lollipops
        label="Jobs in 2025 and 2035"
        rows={[
          { id: '2025', name: '2025', value: 18_000, text: '18,000', isOpen: true },
          { id: '2035', name: '2035', value: null, text: 'not published' },
        ]}
      />
    ),
  },
];

/** Values that bunch as the districts do, the same each time. */
const BUNCHED = Array.from(
  { length: 360 },
  (_, at) => 75 + 12 * Math.sin(at * 2.4) ** 3 + 4 * Math.cos(at * 1.7),
);

const dots = (own: number, half: number) =>
  BUNCHED.map(
    (value) => ({ value, of: Math.abs(value - own) < half * 1.8 ? 'same' : 'other' }) as const,
  );

const PERCENT = axisOf([55, 95], { format: (value) => `${value}%`, from: 'least', steps: 2 });

const DOTS: readonly GalleryPicture[] = [
  {
    title: 'All districts, the own one with its margin',
    picture: (
      <DotStrip
        label="Example: 74.7% here, 75.8% in Britain."
        dots={dots(74.7, 3.7)}
        own={{ value: 74.7, low: 71, high: 78.4 }}
        nation={75.8}
        region={74.2}
        axis={PERCENT}
      />
    ),
  },
  {
    title: 'All districts, a complete count, past the end',
    picture: (
      <DotStrip
        label="Example: 96% here."
        dots={dots(60, 1)}
        own={{ value: 96 }}
        nation={75.8}
        axis={PERCENT}
      />
    ),
  },
  {
    title: 'Few districts, none here',
    picture: (
      <DotStrip
        label="Example: no figure here."
        dots={dots(0, 0).slice(0, 8)}
        own={null}
        axis={PERCENT}
      />
    ),
  },
];

const ROWS: readonly GalleryPicture[] = [
  {
    title: 'Bars of several jobs',
    picture: (
      <BarRows
        label="Adverts within reach"
        rows={[
          {
            id: '1',
            name: 'Care worker',
            note: '◇ caring',
            value: 309,
            beyond: 719,
            text: '309',
            more: '+ 719',
          },
          {
            id: '2',
            name: 'Cleaner',
            note: '◇ elementary',
            value: 362,
            beyond: 604,
            text: '362',
            more: '+ 604',
          },
          { id: '3', name: 'Van driver', value: null, text: 'not collected for this place' },
        ]}
      />
    ),
  },
  {
    title: 'Openings of several jobs, the last without cells',
    picture: (
      <UnitRows
        label="Openings each year"
        rows={[22, 31, 90].map((cells, at) => ({
          id: String(at),
          name: ['Care worker', 'Cleaner', 'Van driver'][at] ?? '',
          cells,
          text: '3,000',
          more: `1 in ${cells}`,
          label: `Example: 1 in ${cells}`,
        }))}
      />
    ),
  },
  {
    title: 'Outlook of several jobs',
    picture: (
      <DumbbellRows
        label="Jobs 2025 to 2035"
        axis={axisOf([69_000, 82_000, 29_000], { format: whole, from: 'zero' })}
        rows={[
          {
            id: '1',
            name: 'Care worker',
            from: 65_000,
            to: 69_000,
            text: '↑ growing',
            more: '65,000 to 69,000',
          },
          {
            id: '2',
            name: 'Cleaner',
            from: 82_000,
            to: 80_000,
            text: '→ steady',
            more: '82,000 to 80,000',
          },
          {
            id: '3',
            name: 'Van driver',
            from: 29_000,
            to: 29_000,
            text: '→ steady',
            more: '29,000',
          },
          { id: '4', name: 'Astronaut', from: null, to: null, text: 'not published' },
        ]}
      />
    ),
  },
];

const KEYS: readonly GalleryPicture[] = [
  {
    title: 'Key',
    picture: (
      <Key
        items={[
          { glyph: 'own', text: 'Leeds and its margin of error' },
          { glyph: 'same', text: 'cannot be told apart from Leeds: 312 of 347' },
          { glyph: 'other', text: 'other districts' },
          { glyph: 'nation', text: 'Britain 75.8' },
          { glyph: 'region', text: 'region 74.2' },
          { glyph: 'open', text: '2025' },
          { glyph: 'filled', text: '2035' },
          { glyph: 'solid', text: 'Canterbury' },
          { glyph: 'outlined', text: 'Swale, Dover and Thanet' },
          { glyph: 'stub', text: 'not published' },
          { glyph: 'hatched', text: 'below today’s law' },
          { glyph: 'law', text: 'the law' },
          { glyph: 'limit', text: 'your limit' },
        ]}
      />
    ),
  },
];

const YEARS = Array.from({ length: 20 }, (_, at) => String(2005 + at));

const series = (id: string, name: string, base: number, half?: number) => ({
  id,
  name,
  endText: `${base}% ${name}`,
  points: YEARS.map((_, at) => {
    const value = at === 9 ? null : base + 4 * Math.sin(at / 2 + base);
    if (value === null) return { value, text: 'too few people asked' };
    const text = `${value.toFixed(1)}%`;
    return half === undefined
      ? { value, text }
      : { value, text, low: value - half, high: value + half };
  }),
});

const CHARTS: readonly GalleryPicture[] = [
  {
    title: 'Trend, two places, broken, one year missing',
    picture: (
      <TrendChart
        label="Example: 70.0% here, 74.0% in Great Britain."
        name="In work, by year"
        of={{
          periods: YEARS,
          series: [series('a', 'here', 70, 3), series('b', 'Great Britain', 74)],
          breaks: [15, 17],
          axis: axisOf([60, 80], { format: (value) => `${value}%`, from: 'least' }),
        }}
      />
    ),
  },
  {
    title: 'Trend, four lines that end close together',
    picture: (
      <TrendChart
        label="Example: four lines."
        name="Four lines, by year"
        of={{
          periods: YEARS,
          series: [50, 51, 52, 70].map((base, at) => series(`${base}`, `line ${at + 1}`, base)),
          breaks: [],
          axis: axisOf([75], { format: (value) => `${value}%`, from: 'zero' }),
        }}
      />
    ),
  },
  {
    title: 'Trend, projected years dashed, from 0',
    picture: (
      <TrendChart
        label="Example: jobs, projected after 2015."
        name="Jobs, by year"
        of={{
          periods: YEARS,
          series: [
            {
              id: 'jobs',
              name: 'Jobs',
              endText: '66,000 projected',
              points: YEARS.map((_, at) => ({
                value: 47_000 + 1000 * at,
                text: whole(47_000 + 1000 * at),
              })),
            },
          ],
          breaks: [],
          lastMeasured: 10,
          axis: axisOf([66_000], { format: whole, from: 'zero' }),
        }}
      />
    ),
  },
  {
    title: 'Trend, three years',
    picture: (
      <TrendChart
        label="Example: three points."
        name="Three years"
        of={{
          periods: ['2021', '2022', '2023'],
          series: [
            {
              id: 'a',
              name: 'here',
              endText: '5%',
              points: [3, 4, 5].map((value) => ({ value, text: `${value}%` })),
            },
          ],
          breaks: [],
          axis: axisOf([5], { format: (value) => `${value}%`, from: 'zero' }),
        }}
      />
    ),
  },
  {
    title: 'A district among all',
    picture: (
      <DistrictPlace
        label="Example: 74.7% here, 75.8% in Britain."
        name="In work, all districts"
        districts={[
          ...dots(74.7, 3.7).map(({ value, of }, at) => ({
            id: String(at),
            name: `District ${at + 1}`,
            value,
            text: `${value.toFixed(1)}%`,
            of,
          })),
          { id: 'own', name: 'Leeds', value: 74.7, text: '74.7%', of: 'own', low: 71, high: 78.4 },
        ]}
        nation={{ value: 75.8, text: 'Britain 75.8%' }}
        region={{ value: 74.2, text: 'region 74.2%' }}
        axis={axisOf([55, 95], { format: (value) => `${value}%`, from: 'least' })}
      />
    ),
  },
];

const partOf = (id: string, pictures: readonly GalleryPicture[], width: string) => ({
  id,
  states: pictures.map(({ title, picture }) => ({
    name: title,
    draw: () => <div style={{ maxWidth: width }}>{picture}</div>,
  })),
});

/** As wide as a tile is on a screen; on a phone its narrow layout is the 152 px of `tile-narrow`. */
const TILE = '13.25rem';

/** Each picture in each of its states. Every number is an example and comes from nowhere. */
export const CHART_PARTS = [
  partOf('ranges-tile', STRIPS, TILE),
  partOf('ranges-rows', RANGES, '36rem'),
  partOf('bars-tile', BARS, TILE),
  partOf('tile-narrow', [...STRIPS.slice(0, 1), ...BARS, ...OUTLOOKS, ...DOTS], '9.5rem'),
  partOf('outlook-tile', OUTLOOKS, TILE),
  partOf('rows', ROWS, '36rem'),
  partOf('dots', DOTS, TILE),
  partOf('key', KEYS, '36rem'),
  partOf('charts', CHARTS, '40rem'),
];
