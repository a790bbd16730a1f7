import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseTable } from '../../scripts/pack/csv';
import { buildOutlines, type SourceTopology } from '../../scripts/pack/outlines';
import { decodeOutlines, edgeOf } from './decodeOutlines';

const districts = readFileSync('data/areas/districts.csv', 'utf8');
const [header = ''] = districts.split('\n');
const { rows } = parseTable('areas/districts', districts, header.trim().split(','));
const source = JSON.parse(readFileSync('data/areas/outlines.topo.json', 'utf8')) as SourceTopology;
const shard = buildOutlines(source, rows);
const outlines = decodeOutlines(shard);

test('every district has a shape and a place of the same code', () => {
  const shapes = outlines.shapes.features.map(({ properties }) => properties.gss);
  expect(shapes).toHaveLength(361);
  expect(shapes).toEqual(outlines.places.map(({ gss }) => gss));
});

test('neighbours are those of the table, both ways', () => {
  const hartlepool = outlines.places.find(({ name }) => name === 'Hartlepool');
  expect(hartlepool?.neighbours).toEqual(['E06000004', 'E06000047']);
  const durham = outlines.places.find(({ name }) => name === 'County Durham');
  expect(durham?.neighbours).toContain('E06000001');
});

test('a region has the edges of its districts', () => {
  expect(outlines.regions).toHaveLength(12);
  const london = outlines.regions.find(({ name }) => name === 'London');
  const [south, west, north, east] = london?.bounds ?? [0, 0, 0, 0];
  expect(south).toBeGreaterThan(51);
  expect(north).toBeLessThan(52);
  expect(west).toBeGreaterThan(-0.8);
  expect(east).toBeLessThan(0.6);
});

test('borders between regions and between LSIP areas are joined into lines', () => {
  expect(outlines.regionLines.coordinates.length).toBeGreaterThan(5);
  expect(outlines.lsipLines.coordinates.length).toBeGreaterThan(5);
});

test('an area of several districts has one border, without those between them', () => {
  const countLines = (codes: readonly string[]) => edgeOf(shard, new Set(codes)).coordinates.flat();
  const [tees, durham] = [countLines(['E06000004']), countLines(['E06000047'])];
  const both = countLines(['E06000004', 'E06000047']);
  expect(both.length).toBeGreaterThan(0);
  expect(both.length).toBeLessThan(tees.length + durham.length);
  expect(countLines([])).toEqual([]);
  // An island has nothing but coast.
  expect(countLines(['E06000046']).length).toBeGreaterThan(3);
});

test('what is drawn is made once for each file', () => {
  expect(decodeOutlines(shard)).toBe(outlines);
});
