import { describe, expect, test } from 'vitest';
import {
  areaFromData,
  codesFromData,
  commutingFromData,
  demandFromData,
  referenceFromData,
} from '../../../../tests/support/packFromData';
import { ENGLAND } from '@/domain/area';
import { cannotBeToldApart } from '@/domain/comparison';
import { demandOfDistricts, nationToRead } from '@/services/pack/demand';
import { columnsOf, withoutColumns } from '../kinds/columns';
import { countOf, type DemandInput, partsSentence, setIn } from './demandInput';
import { districtsView } from './districts';
import { headlines } from './headlines';
import { heatView } from './heat';
import { kindsView } from './kinds';
import { industriesView, qualificationsView } from './mix';
import { workersView } from './workers';

const indicator = (id: string) => referenceFromData().indicators.find((row) => row.id === id);

const inputOf = (profile: DemandInput['profile']): DemandInput => ({
  profile,
  england: areaFromData(ENGLAND.gss),
  indicator,
  today: '2026-11-30',
});
const areaInput = (gss: string) => inputOf(demandFromData(gss));
const picked = (...codes: readonly string[]) => {
  const districts = codes.map(areaFromData);
  const nation = nationToRead(districts);
  return inputOf(
    demandOfDistricts(
      districts,
      [],
      demandFromData(ENGLAND.gss).unitedKingdom,
      nation === undefined ? undefined : areaFromData(nation),
    ),
  );
};

const LIVERPOOL = 'E69000021';
const NORTH_WEST = 'E12000002';
const EVERY = codesFromData('demand');

describe('the kinds of work of an area', () => {
  test('of a local skills area stand by six measures', () => {
    const view = kindsView(areaInput(LIVERPOOL));
    expect(view.rows).toHaveLength(26);
    expect(columnsOf(view, 'official').map(({ id }) => id)).toEqual([
      'adverts',
      'hundred',
      'openings',
      'outlook',
      'common',
      'pay',
    ]);
    expect(view.payArea).toBe('North West');
    expect(withoutColumns(view)).toEqual([]);
  });

  test('have in Wales no column that England alone has a table for, and the page says so', () => {
    const view = kindsView(areaInput('W92000004'));
    expect(columnsOf(view, 'official').map(({ id }) => id)).toEqual(['pay']);
    expect(withoutColumns(view)).toContain('a direction to 2035');
  });

  test('are in bands whose members cannot be told apart, each kind once', () => {
    const quotient = indicator('location-quotient');
    for (const gss of EVERY) {
      const { rows, bands, unranked } = kindsView(areaInput(gss));
      const of = (code: string) => rows.find(({ group }) => group.code === code)?.quotient;
      const codes = [...bands.flatMap((band) => band.codes), ...unranked];
      expect({ gss, kinds: new Set(codes).size }).toEqual({ gss, kinds: codes.length });
      for (const band of bands)
        for (const one of band.codes)
          for (const other of band.codes) {
            const [a, b] = [of(one)?.observation, of(other)?.observation];
            expect(a && b && quotient && cannotBeToldApart(a, b, quotient)).toBe(true);
          }
    }
  });
});

describe('a count of an area', () => {
  const adverts = (input: DemandInput) =>
    countOf(input, (place) => setIn(place, 'adverts')?.rows.at(-1));

  test('is as published where it is, else the sum of its districts, said', () => {
    const own = adverts(areaInput(LIVERPOOL));
    expect(own?.parts).toBeUndefined();
    const sum = adverts(areaInput(NORTH_WEST));
    expect(sum && partsSentence(sum)).toBe('Added up from 35 districts.');
  });

  test('of districts put together is the same as that of the area they make up', () => {
    const codes = demandFromData(LIVERPOOL).parts.map(({ area }) => area.gss);
    const published = adverts(areaInput(LIVERPOOL))?.count.figure;
    expect(adverts(picked(...codes))?.count.figure).toEqual(published);
  });

  test('is not added up where a district has none, which is named', () => {
    const count = adverts(picked('E08000035', 'W06000015'));
    expect(count?.count.figure.kind).toBe('missing');
    expect(count && partsSentence(count)).toBe('Not added up: Cardiff has no figure.');
  });
});

describe('one district by itself', () => {
  const [BELFAST, LEEDS, CARDIFF, CAMDEN] = ['N09000003', 'E08000035', 'W06000015', 'E09000007'];
  const headline = (gss: string, id: string) => {
    const input = picked(gss);
    return headlines(input, kindsView(input)).find((one) => one.id === id);
  };

  test('has the figure of its own table, which can be pinned, and is no sum', () => {
    const adverts = headline(LEEDS, 'adverts');
    expect(adverts?.isSum).toBe(false);
    expect(adverts?.observation?.area.gss).toBe(LEEDS);
    expect(adverts?.lines.join(' ')).not.toMatch(/added up/i);
    const lines = headline(CAMDEN, 'adverts')?.lines.join(' ');
    expect(lines).not.toMatch(/added up/i);
  });

  test('of Northern Ireland, which the table of people in work leaves out, says what its nation has', () => {
    const tile = headline(BELFAST, 'in-work');
    expect(tile?.figure).toBe('No figure');
    expect(tile?.observation).toBeUndefined();
    expect(tile?.beside?.area.gss).toBe('N92000002');
    expect(tile?.lines).toEqual([
      expect.stringMatching(/^In all of Northern Ireland: \d\d(\.\d)?%, .*20\d\d/),
      'Districts are not in this table.',
    ]);
  });

  test('of another nation is asked for no nation beside it', () => {
    expect(nationToRead([areaFromData(LEEDS)])).toBeUndefined();
    expect(nationToRead([areaFromData(CARDIFF)])).toBeUndefined();
    expect(nationToRead([areaFromData(BELFAST)])).toBe('N92000002');
    expect(nationToRead([areaFromData(BELFAST), areaFromData(LEEDS)])).toBeUndefined();
  });
});

test('every area has headlines with a figure or a reason', () => {
  for (const gss of EVERY) {
    const input = areaInput(gss);
    const found = headlines(input, kindsView(input));
    expect(found.length).toBeGreaterThanOrEqual(3);
    for (const { figure, lines } of found) {
      expect(figure).not.toMatch(/NaN|undefined/);
      expect(lines.join(' ')).not.toMatch(/NaN|undefined/);
    }
  }
});

test('the four headlines of a local skills area, in words', () => {
  const input = areaInput(LIVERPOOL);
  expect(
    headlines(input, kindsView(input)).map(({ heading, figure }) => [heading, figure]),
  ).toEqual([
    ['Jobs advertised', '30,898'],
    ['Residents in work', '720,600'],
    ['Claiming out-of-work benefits', '45,290'],
    ['Kinds of work unlike England’s', '1 more, 3 less'],
  ]);
});

test('the heat table has a cell for each kind and district, with a figure or its reason', () => {
  for (const gss of EVERY) {
    const view = heatView(areaInput(gss));
    for (const { cells } of view?.rows ?? []) {
      expect(cells).toHaveLength(view?.districts.length ?? 0);
      for (const { text, shade, words } of cells) {
        expect(text === '–').toBe(shade === undefined);
        expect(words).not.toBe('');
      }
    }
  }
  expect(heatView(areaInput('W92000004'))).toBeUndefined();
});

test('the mix of an area adds up to a whole where every part has a figure', () => {
  for (const gss of EVERY)
    for (const view of [industriesView(areaInput(gss)), qualificationsView(areaInput(gss))]) {
      const shares = view?.rows.flatMap(({ share }) =>
        share.kind === 'value' ? [share.value] : [],
      );
      if (!view || shares?.length !== view.rows.length) continue;
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 6);
    }
});

test('districts stand on one scale that holds every one of them', () => {
  const { rows, scale } = districtsView(areaInput(NORTH_WEST), 'claiming');
  expect(rows).toHaveLength(35);
  const points = rows.flatMap(({ series }) => (series?.points ?? []).flatMap((one) => one ?? []));
  expect(points.length).toBeGreaterThan(35 * 10);
  expect(Math.max(...points)).toBe(scale.high);
  expect(scale.low).toBe(0);
});

describe('where workers come from', () => {
  const of = (gss: string, year: 2011 | 2021 = 2011) => {
    const profile = demandFromData(gss);
    const districts = new Set(profile.parts.map(({ area }) => area.gss));
    return workersView(profile, districts, commutingFromData(), year);
  };

  test('is said of those who work and of those who live in an area', () => {
    expect(of(LIVERPOOL)?.sentences).toEqual([
      '87 in 100 who work here live here.',
      '83 in 100 who live here and go out to work do so here.',
    ]);
    expect(of(LIVERPOOL)?.comeFrom[0]).toMatchObject({
      name: 'Cheshire West and Chester',
      text: '3',
    });
    expect(of(LIVERPOOL)?.shared).toEqual(['Cheshire and Warrington']);
    const { homes, works } = of(LIVERPOOL) ?? {};
    expect([...(homes?.values() ?? [])].reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    expect([...(works?.values() ?? [])].reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  });

  test('never names the area itself among those it shares with, and is nothing in Scotland', () => {
    for (const gss of EVERY.filter((code) => code.startsWith('E69')))
      expect(of(gss)?.shared).not.toContain(demandFromData(gss).area.name);
    expect(of('S92000003')).toBeUndefined();
  });
});
