import { join } from 'node:path';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { describe, expect, test } from 'vitest';
import english from '@/locales/en.json';
import jobs from '@/locales/jobs.cy.json';
import places from '@/locales/places.cy.json';
import welsh from '@/locales/cy.json';
import { tablesFromData } from '../../../tests/support/packFromData';
import { saidInSource } from '../../../scripts/words/extract';

const said = saidInSource(join(import.meta.dirname, '../../..'));
const messages = Object.entries(welsh);
const counted = [...said.values()].filter(({ one }) => one !== undefined);
const FORMS = new Intl.PluralRules('cy').resolvedOptions().pluralCategories;

/** What stands for a value in a message, in all its forms; a place behind "in" is the same place. */
function holesIn(text: string): string {
  const holes = new Set<string>();
  const add = (tokens: unknown): void => {
    if (!Array.isArray(tokens)) return;
    for (const token of tokens) {
      if (!Array.isArray(token)) continue;
      const [name, type, forms]: readonly unknown[] = token;
      if (typeof name === 'string') holes.add(name.replace(/In$/, ''));
      if (type === 'plural') for (const form of Object.values(Object(forms))) add(form);
    }
  };
  add(compileMessage(text));
  return [...holes].toSorted().join(' ');
}

describe('the catalogues', () => {
  test('list what the source says, and nothing else: `npm run words` writes them', () => {
    expect(Object.keys(english)).toEqual([...said.keys()]);
    expect(Object.keys(welsh)).toEqual([...said.keys()]);
  });

  test('have Welsh for every message', () => {
    expect(messages.filter(([, words]) => words.trim() === '')).toEqual([]);
  });

  test('fill each message with the same values in Welsh', () => {
    const byNumber = new Set(counted.map(({ english: key }) => key));
    const wanted = (key: string): string => holesIn(byNumber.has(key) ? `${key}{n}` : key);
    const different = messages.filter(([key, words]) => wanted(key) !== holesIn(words));
    expect(different).toEqual([]);
  });

  test('have all six Welsh forms where a number decides', () => {
    expect(FORMS.toSorted()).toEqual(['few', 'many', 'one', 'other', 'two', 'zero']);
    const byKey = new Map(messages);
    const without = counted.filter(({ english: key }) => {
      const words = byKey.get(key) ?? '';
      return FORMS.some((form) => !new RegExp(`\\b${form} \\{`).test(words));
    });
    expect(without).toEqual([]);
  });
});

describe('the names in Welsh', () => {
  const byEnglish = new Map(places.map((place) => [place.english, place]));
  const rows = tablesFromData();

  test('hold the 22 councils of Wales, each with its form behind "in"', () => {
    const councils = rows.rows('areas/districts').filter(({ gss }) => gss?.startsWith('W'));
    expect(councils).toHaveLength(22);
    for (const { name = '' } of councils)
      expect(byEnglish.get(name)?.in).toMatch(/^(?:yn|ym|yng|ar) /);
  });

  test('change the beginning of a name as speech does', () => {
    expect(
      ['Bangor', 'Cardiff', 'Pembroke', 'Denbigh', 'Swansea', 'Rhyl', 'Mold'].map(
        (name) => byEnglish.get(name)?.in,
      ),
    ).toEqual([
      'ym Mangor',
      'yng Nghaerdydd',
      'ym Mhenfro',
      'yn Ninbych',
      'yn Abertawe',
      'yn y Rhyl',
      'yn yr Wyddgrug',
    ]);
  });

  test('call every town of Wales as the area box lets it be typed', () => {
    const typed = rows
      .rows('areas/everyday-places')
      .filter(
        ({ kind, gss, town }) => kind === 'welsh-name' && gss?.startsWith('W') && town !== '',
      );
    expect(typed.length).toBeGreaterThanOrEqual(80);
    const other = typed.filter(({ name, town = '' }) => byEnglish.get(town)?.name !== name);
    expect(other.map(({ name, town }) => `${name} for ${town}`)).toEqual([]);
  });

  test('hold every plain name of a group of jobs', () => {
    const known = new Map(Object.entries(jobs));
    const plain = rows.rows('plain-names').map((row) => row['plain'] ?? '');
    expect(plain.filter((name) => !known.has(name))).toEqual([]);
  });

  test('hold every title that a Welsh word of the job box leads to, 150 and more', () => {
    const known = new Set(Object.keys(jobs).map((name) => name.toLowerCase()));
    const titles = new Set(
      rows
        .rows('titles-in-other-languages')
        .filter(({ language }) => language === 'Welsh')
        .map(({ title = '' }) => title.toLowerCase()),
    );
    expect(titles.size).toBeGreaterThanOrEqual(150);
    expect([...titles].filter((title) => !known.has(title))).toEqual([]);
  });
});
