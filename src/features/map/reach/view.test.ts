import { describe, expect, test } from 'vitest';
import { milesBetween } from '@/domain/distance';
import { stopsSchema } from '@/services/pack/schemas/stops';
import { stopsOf } from '@/services/pack/stops';
import {
  areaFromData,
  codesFromData,
  occupationFromData,
  shardFromData,
} from '../../../../tests/support/packFromData';
import { districtInWords, reachMapView, ringViews } from './view';

const DISTRICTS = codesFromData('areas').filter((gss) => /^(?:E0|W06|S12|N09)/.test(gss));
const STOPS = stopsOf(stopsSchema.parse(shardFromData('stops')));
const SEFTON = 'E08000014';

const viewOf = (gss: string, more: { readonly town?: string; readonly soc?: string } = {}) =>
  reachMapView(
    {
      district: areaFromData(gss),
      town: more.town,
      month: 'July 2025',
      ...(more.soc === undefined ? {} : { profile: occupationFromData(more.soc) }),
    },
    DISTRICTS,
  );

describe('within reach of Bootle', () => {
  const view = viewOf(SEFTON, { town: 'Bootle', soc: '5312' });

  test('the heading is the finding, each figure with its day', () => {
    expect(view.headline).toBe(
      'In July 2025 Liverpool had 258 adverts for building trades, Sefton 35; in 2011, 24 in 100 from Sefton worked in Liverpool',
    );
  });

  test('distances begin in the town, and the planner is asked from there', () => {
    expect(view.rows.map(({ name, way }) => [name, way])).toEqual([
      ['Sefton', undefined],
      ['Liverpool', '6 miles south-east'],
      ['West Lancashire', '12 miles north-east'],
    ]);
    expect(view.towns[0]).toBe('Bootle');
    expect(viewOf(SEFTON).middle?.name).toBe('the middle of Sefton');
  });

  test('every district has the fill of its share', () => {
    expect([...view.fills.keys()]).toEqual(DISTRICTS);
    expect(
      [SEFTON, 'E08000012', 'E07000127', 'E08000015'].map((gss) => view.fills.get(gss)),
    ).toEqual(['high', 'high', 'middle', 'low']);
    expect(view.fills.get('S12000017')).toBe('few');
    expect(districtInWords(view, 'S12000017', 'Highland')).toBe(
      'Highland: fewer than 1 in 100 from Sefton worked there in 2011',
    );
  });
});

describe('without figures on commuting', () => {
  test('there are rings, and no word on who works where', () => {
    const view = viewOf('S12000017', { town: 'Inverness', soc: '5312' });
    expect(view.headline).toBe('Straight-line rings around Inverness');
    expect([view.rows, view.adverts]).toEqual([[], undefined]);
    expect(districtInWords(view, 'S12000036', 'City of Edinburgh')).toBe('City of Edinburgh');
  });
});

describe('rings', () => {
  test('hold what lies in them by the straight line, each once', () => {
    const { middle } = viewOf('S12000017', { town: 'Inverness' });
    if (!middle) throw new Error('Inverness lies nowhere');
    const rings = ringViews(middle, STOPS);
    expect(rings[0]?.counts).toContain('1 railway station');
    expect(rings[0]?.stops.map(({ words }) => words)).toContain(
      'Inverness, railway station, under a mile',
    );
    const held = rings.flatMap(({ stops }) => stops.map(({ stop }) => stop));
    expect(held).toHaveLength(
      STOPS.filter((stop) => milesBetween(middle.point, stop) <= 20).length,
    );
  });

  test('hold every jobcentre, station and ferry of the tables somewhere', () => {
    const many = (kind: string) => STOPS.filter((stop) => stop.kind === kind).length;
    expect(many('jobcentre')).toBe(631);
    expect(many('railway')).toBeGreaterThan(2500);
    expect(many('ferry')).toBeGreaterThan(400);
    expect(many('town')).toBeGreaterThan(1200);
  });
});
