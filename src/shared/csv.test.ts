import { expect, test } from 'vitest';
import { csvOf } from './csv';

test('the file begins with a byte order mark, and quotes what it must', async () => {
  const file = await csvOf([
    ['District', 'Pay'],
    ['Bristol, City of', 500],
    ['', ''],
  ]);
  expect(file.type).toBe('text/csv;charset=utf-8');
  const bytes = new Uint8Array(await file.arrayBuffer());
  expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(bytes)).toBe('District,Pay\r\n"Bristol, City of",500\r\n,');
});

test('no cell is a formula', async () => {
  const text = await (await csvOf([['=1+1'], ['+44'], ['-x'], ['@sum'], ['Exeter']])).text();
  expect(text.replace('\uFEFF', '').split('\r\n')).toEqual([
    `"'=1+1"`,
    `"'+44"`,
    `"'-x"`,
    `"'@sum"`,
    'Exeter',
  ]);
});
