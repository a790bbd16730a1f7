import { describe, expect, test } from 'vitest';
import { type DrawnMap, mapPicture, type Measure } from './mapPicture';

const MAP: DrawnMap = {
  content: '<g><path d="M0 0L9 9"/></g>',
  viewBox: '-10 -20 480 500',
  width: 480,
  height: 500,
  patterns: '<pattern id="map-pattern-missing"/>',
  colors: { '--ink': '#111111', '--paper': '#ffffff' },
};
const measure: Measure = (text, sizePx) => text.length * sizePx * 0.5;
const WORDS = {
  title: 'Middle weekly pay of employees who live here',
  period: 'April 2025',
  key: [
    { fill: 'below', label: 'Lower than Great Britain (79 districts)' },
    { fill: 'missing', label: 'No figure: not published (2 districts)' },
  ],
  reference: 'Great Britain: £645',
  notes: ['Source: Office for National Statistics', 'Contains OS data © Crown copyright'],
} as const;

const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);

describe('the picture of a map', () => {
  test('says title, period, key, reference, source and attribution, in this order', () => {
    expect(textsOf(mapPicture(MAP, WORDS, measure).svg)).toEqual([
      'Middle weekly pay of employees who live here',
      'April 2025',
      'Lower than Great Britain (79 districts)',
      'No figure: not published (2 districts)',
      'Great Britain: £645',
      'Source: Office for National Statistics',
      'Contains OS data © Crown copyright',
    ]);
  });

  test('carries its colours and patterns with it', () => {
    const { svg } = mapPicture(MAP, WORDS, measure);
    expect(svg).toContain('style="--ink:#111111;--paper:#ffffff"');
    expect(svg).toContain('<defs><pattern id="map-pattern-missing"/></defs>');
    expect(svg).toContain('fill="url(#map-pattern-missing)"');
  });

  test('shows the part of the map that is in the frame', () => {
    expect(mapPicture(MAP, WORDS, measure).svg).toContain('viewBox="-10 -20 480 500"');
  });

  test('breaks long lines, and grows with them', () => {
    const long = { ...WORDS, notes: [Array(80).fill('source').join(' ')] };
    const [short, tall] = [WORDS, long].map((words) => mapPicture(MAP, words, measure));
    const lines = textsOf(tall?.svg ?? '').filter((text) => text?.startsWith('source'));
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.every((line = '') => measure(line, 13, false) <= 896)).toBe(true);
    expect(lines.join(' ')).toBe(long.notes[0]);
    expect(tall?.height).toBeGreaterThan(short?.height ?? 0);
  });

  test('draws the border of a local skills area in its key as on the map', () => {
    const key = [{ fill: 'skills-area', label: 'Border of a local skills area' }] as const;
    const { svg } = mapPicture(MAP, { ...WORDS, key }, measure);
    expect(svg).toContain('fill="none" stroke="var(--map-border-strong)" stroke-dasharray="3 3"');
  });

  test('takes words as text', () => {
    const { svg } = mapPicture(MAP, { ...WORDS, title: 'Pay <b> & more' }, measure);
    expect(svg).toContain('Pay &lt;b&gt; &amp; more');
  });
});
