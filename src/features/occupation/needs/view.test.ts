import { describe, expect, test } from 'vitest';
import { readsCriminalRecord } from '@/domain/requirements';
import { NATION_NAMES, type NationName } from '@/domain/signposts';
import { inputFromData, socsFromData } from '../../../../tests/support/occupationInput';
import { occupationFromData } from '../../../../tests/support/packFromData';
import { gettingInView } from './preparation';
import { needsTile } from './tile';
import { needsView } from './view';
import type { OccupationInput } from '../input/input';
import { english } from '../../../../tests/support/english';

const PLACES: Readonly<Record<NationName, string>> = {
  England: 'E08000035',
  Wales: 'W06000015',
  Scotland: 'S12000036',
  'Northern Ireland': 'N09000003',
};

interface ReadGroup {
  readonly soc: string;
  readonly input: OccupationInput;
  readonly view: ReturnType<typeof needsView>;
}

const read = new Map<string | undefined, readonly ReadGroup[]>();

/** Every group read for one place; place and groups are read once. */
function everyGroup(gss?: string): readonly ReadGroup[] {
  const known = read.get(gss);
  if (known) return known;
  const { profile: _, ...place } = inputFromData('1115', gss);
  const groups = socsFromData().map((soc) => {
    const input: OccupationInput = { ...place, profile: occupationFromData(soc) };
    return { soc, input, view: needsView(input) };
  });
  read.set(gss, groups);
  return groups;
}

const sentences = (soc: string, gss?: string) =>
  english(needsView(inputFromData(soc, gss))).lines.map(({ sentence }) => sentence);

describe('what you need, by nation', () => {
  test('of a care worker is the nation’s own check and register', () => {
    expect(sentences('6145', PLACES.Scotland)).toEqual([
      'Most of these jobs: In Scotland you must join the PVG scheme before you do this work. It checks your record. A record does not always stop you.',
      'Most of these jobs: In Scotland you must apply to the SSSC within three months of starting and be registered within six. You gain a qualification later.',
    ]);
    expect(sentences('6145', PLACES.England)[0]).toBe(
      'Most of these jobs: You will have a criminal record check (DBS) before you care for people. A record does not always stop you.',
    );
  });

  test('of a cleaner is the check of some sites, and that the law asks for no licence', () => {
    expect(sentences('9233', PLACES.England)).toEqual([
      'Some of these jobs (those based in schools, hospitals or care homes): In schools, hospitals and care homes you will have a criminal record check (DBS). Other sites may not ask. Before you start. A record does not always stop you.',
      'No licence by law. Some sites, such as schools and hospitals, check criminal records. A record does not always stop you.',
    ]);
  });

  test('of a group that nobody looked up is said to be so, in each nation', () => {
    const places = [...Object.values(PLACES), undefined];
    expect(places.map((gss) => english(needsView(inputFromData('1115', gss))))).toEqual(
      places.map((_, at) => ({
        ...(NATION_NAMES[at] ? { nation: NATION_NAMES[at] } : {}),
        lines: [],
        remark: 'This app has not looked up rules for this job.',
        short: 'This app has not looked up rules for this job.',
      })),
    );
  });

  test('that was looked up for other nations alone is never theirs', () => {
    expect(
      english(needsView(inputFromData('8215', PLACES['Northern Ireland']))).lines,
    ).toHaveLength(1);
    expect(english(needsView(inputFromData('1172', PLACES.Scotland)))).toMatchObject({
      lines: [],
      short: 'This app has not looked up rules for this job in Scotland.',
    });
  });

  test('without a place is what holds in all nations, and asks for a place for the rest', () => {
    const doctors = english(needsView(inputFromData('2211')));
    expect(doctors.lines.map(({ requirement }) => requirement.name)).toEqual([
      'General Medical Council register, with a licence to practise',
    ]);
    expect(doctors.remark).toBe('Other rules depend on the nation. Choose a place.');
    expect(english(needsView(inputFromData('6145'))).short).toBe(
      'It depends on the nation. Choose a place.',
    );
  });

  test('without a place joins rows that say the same of all nations', () => {
    const forklifts = english(needsView(inputFromData('8222')));
    expect(forklifts.lines).toHaveLength(1);
    expect(forklifts.remark).toBeUndefined();
  });

  test('names the page it was read on', () => {
    expect(english(needsView(inputFromData('2232', PLACES.Wales))).lines[0]?.link?.host).toBe(
      'nmc.org.uk',
    );
  });
});

describe('what you need, of all 369 groups', () => {
  test.each([
    ['England', 262, 141],
    ['Wales', 263, 137],
    ['Scotland', 257, 134],
    ['Northern Ireland', 242, 138],
  ] as const)(
    'is in words for %s: %i groups, %i of them without a licence by law',
    (nation, said, none) => {
      const groups = everyGroup(PLACES[nation]);
      const withLines = groups.filter(({ view }) => view.lines.length > 0);
      const noLicence = withLines.filter(({ view }) =>
        view.lines.some(({ sentence }) => sentence.includes('No licence by law.')),
      );
      expect([withLines.length, noLicence.length]).toEqual([said, none]);
    },
  );

  test('is in words for each of the 264 looked up, and not said to be for the other 105', () => {
    const groups = everyGroup();
    const lookedUp = groups.filter(({ input }) => input.profile.requirements.length > 0);
    const remarks = groups
      .filter(({ input }) => input.profile.requirements.length === 0)
      .map(({ view }) => english(view.remark));
    expect(lookedUp).toHaveLength(264);
    expect(remarks).toEqual(Array(105).fill('This app has not looked up rules for this job.'));
    const places = Object.values(PLACES).map((gss) => inputFromData('1115', gss));
    for (const { soc, input } of lookedUp) {
      const said = places.flatMap((place) => needsView({ ...place, profile: input.profile }).lines);
      const rows = new Set(said.map(({ requirement }) => requirement));
      expect([soc, rows.size]).toEqual([soc, input.profile.requirements.length]);
    }
  }, 60_000);

  test('says of every check of a record what a record means', () => {
    for (const gss of Object.values(PLACES))
      for (const { view } of everyGroup(gss)) {
        for (const { requirement, sentence } of view.lines)
          expect(sentence.includes('A record does not always stop you.')).toBe(
            readsCriminalRecord(requirement),
          );
      }
  });

  test('says it in short too', () => {
    const shorts = Object.values(PLACES).flatMap((gss) =>
      everyGroup(gss).map(({ view }) => english(view.short)),
    );
    const checks = shorts.filter((short) => /DBS|PVG|AccessNI|vetting/.test(short));
    expect(checks.length).toBeGreaterThan(100);
    expect(checks.filter((short) => !short.endsWith('A record does not always stop you.'))).toEqual(
      [],
    );
  });

  test('is never a price, a doubt or the words of a classification', () => {
    for (const gss of Object.values(PLACES))
      for (const { view } of everyGroup(gss))
        for (const { sentence, notes } of view.lines)
          expect([sentence, ...notes].join(' ')).not.toMatch(
            /£|undated|recheck|not confirmed|none-by-law|undefined|\bE,W\b/,
          );
  });
});

describe('the tile', () => {
  const tileOf = (soc: string, gss?: string) => {
    const input = inputFromData(soc, gss);
    return english(needsTile(needsView(input), gettingInView(input), []));
  };

  test('has the first thing large, in words, and the others as chips', () => {
    expect(tileOf('5312', PLACES.England)).toEqual({
      figure: 'Card for most',
      lines: ['Most jobs: CSCS card for your trade before you start.'],
      chips: [
        { words: '2 apprenticeships' },
        { words: 'US jobs like it: some training', isDashed: true },
      ],
      read: {
        short: 'Official pages, 2026',
        whole: expect.stringMatching(
          /^Source: our reading of official pages in November 2026; .*cscs/,
        ),
        pages: expect.arrayContaining([
          { name: expect.stringContaining('CSCS'), href: expect.stringMatching(/^https:/) },
        ]),
      },
    });
    expect(tileOf('5312', PLACES.Scotland).chips).not.toContainEqual({
      words: '2 apprenticeships',
    });
  });

  test('says what was not looked up, without a source', () => {
    expect(tileOf('1115')).not.toHaveProperty('read');
    expect(tileOf('1115').figure).toBe('Not looked up');
  });

  test('names each page it was read on once, for every job and nation', () => {
    const twice = socsFromData().flatMap((soc) =>
      Object.values(PLACES).flatMap((gss) => {
        const names = tileOf(soc, gss).read?.pages.map(({ name }) => name) ?? [];
        return names.length === new Set(names).size ? [] : [soc];
      }),
    );
    expect(twice).toEqual([]);
  });

  test('has at most three rows of chips for every job', () => {
    const tiles = socsFromData().map((soc) => tileOf(soc, PLACES.England));
    expect(tiles.filter(({ chips }) => chips.length > 3)).toEqual([]);
    expect(tiles.filter(({ figure }) => figure === '')).toEqual([]);
  });
});
