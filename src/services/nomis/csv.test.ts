import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CsvError, readCsv } from './csv';

const quote = (field: string) => `"${field.replaceAll('"', '""')}"`;

describe('readCsv', () => {
  test('reads quoted texts and bare numbers', () => {
    expect(readCsv('"A","B"\n"x",1\n"y",\n')).toEqual({
      header: ['A', 'B'],
      rows: [
        ['x', '1'],
        ['y', ''],
      ],
    });
  });

  test.each([
    ['commas, quotes and line ends in quotes', '"A"\n"a,""b""\nc"\n', [['a,"b"\nc']]],
    ['CRLF', '"A"\r\n1\r\n', [['1']]],
    ['no line end at the end', '"A"\n1', [['1']]],
    ['a mark at the start', '\uFEFF"A"\n1\n', [['1']]],
    ['a header alone', '"A","B"\n', []],
    ['an empty last field without a line end', '"A","B"\n1,', [['1', '']]],
  ])('reads %s', (_, text, rows) => {
    expect(readCsv(text).rows).toEqual(rows);
  });

  test.each([
    ['a quote that does not close', '"A"\n"x'],
    ['letters after a closing quote', '"A"\n"x"y\n'],
    ['a quote in a bare field', '"A"\nx"y\n'],
    ['a row that is cut short', '"A","B"\n1\n'],
    ['a row that is too long', '"A"\n1,2\n'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(() => readCsv(text)).toThrow(CsvError);
  });

  test('reads back whatever is written by the rules', () => {
    const field = fc.string({ unit: 'binary', maxLength: 20 });
    const table = fc.integer({ min: 1, max: 5 }).chain((width) =>
      fc.record({
        header: fc.array(field, { minLength: width, maxLength: width }),
        rows: fc.array(fc.array(field, { minLength: width, maxLength: width }), { maxLength: 6 }),
        lineEnd: fc.constantFrom('\n', '\r\n'),
      }),
    );
    fc.assert(
      fc.property(table, ({ header, rows, lineEnd }) => {
        const text = [header, ...rows].map((row) => row.map(quote).join(',')).join(lineEnd);
        expect(readCsv(text)).toEqual({ header, rows });
      }),
    );
  });

  test('reads a bare field as it reads the same field in quotes', () => {
    const plain = fc.string({ unit: fc.constantFrom('a', '1', '.', ' ', '-', 'é'), maxLength: 6 });
    const row = fc.array(fc.tuple(plain, fc.boolean()), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const text = rows
          .map((fields) => fields.map(([field, isQuoted]) => (isQuoted ? quote(field) : field)))
          .map((fields) => `${fields.join(',')}\n`)
          .join('');
        const { header, rows: read } = readCsv(text);
        expect([header, ...read]).toEqual(rows.map((fields) => fields.map(([field]) => field)));
      }),
    );
  });

  test('reads any text as a table or refuses it, and always ends', () => {
    const outcome = (text: string) => {
      try {
        const { header, rows } = readCsv(text);
        return rows.every((row) => row.length === header.length);
      } catch (error) {
        return error instanceof CsvError;
      }
    };
    const text = fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'a', '1') });
    fc.assert(fc.property(text, outcome));
  });
});
