import type { Origin } from '@/shared/http';
import { ContractError } from '@/shared/upstreamError';
import type { NomisRow } from './nomisRow';

/** What a name must be, blanks and capitals aside, or what it must look like. */
type Expected = string | RegExp;

/** What the name of a code must be, by dimension in lower case and code. */
export type ExpectedNames = Readonly<Record<string, Readonly<Record<string, Expected>>>>;

const plain = (name: string) => name.trim().replaceAll(/\s+/g, ' ').toLowerCase();

function isNamed(name: string, expected: Expected): boolean {
  return typeof expected === 'string'
    ? plain(name) === plain(expected)
    : expected.test(plain(name));
}

/**
 * Holds the names that came back against what the codes are taken to mean: many codes are known from
 * public programs alone, and a number under another name would be another figure.
 *
 * @throws ContractError naming the first code that means something else
 */
export function refuseOtherNames(
  rows: readonly NomisRow[],
  expected: ExpectedNames,
  origin: Origin,
): void {
  for (const [dimension, wanted] of Object.entries(expected)) {
    for (const { codes, names } of rows) {
      const [code = '', name = ''] = [codes[dimension], names[dimension]];
      const one = Object.hasOwn(wanted, code) ? wanted[code] : undefined;
      if (one !== undefined && !isNamed(name, one)) {
        throw new ContractError(
          `nomis means something else by ${dimension.toUpperCase()} ${code}: "${name}"`,
          origin,
        );
      }
    }
  }
}

const RATES: Readonly<Record<string, Expected>> = {
  '45': /^employment rate - aged 16-64$/i,
  '84': /^unemployment rate - aged 16-64$/i,
  '111': /economically inactive - aged 16-64$/i,
};

const REASONS: Readonly<Record<string, Expected>> = {
  '1493': /inactive.*student/i,
  '1494': /inactive.*(?:family|home)/i,
  '1495': /inactive.*temp.*sick/i,
  '1496': /inactive.*long.?term.*sick/i,
  '1497': /inactive.*discouraged/i,
  '1498': /inactive.*retired/i,
  '1499': /inactive.*other/i,
};

const TOTAL = /^(?:all|total)\b/i;

/** Sections of SIC 2007 begin with their letter: 'C : Manufacturing'. */
const SECTIONS: Readonly<Record<string, Expected>> = Object.fromEntries(
  Array.from('abcdefghijklmnopqrstu').map((letter, place) => [
    String(150_994_945 + place),
    new RegExp(`^${letter}\\b`, 'i'),
  ]),
);

/** Employees by sex and hours. `Full Time Workers` alone are those of both sexes. */
const WORKERS: Readonly<Record<string, Expected>> = {
  '1': /^male full.?time/i,
  '3': /^female full.?time/i,
  '7': TOTAL,
  '8': /^(?:all |total )?full.?time/i,
};

const EARNINGS: ExpectedNames = {
  sex: WORKERS,
  pay: {
    '1': /^weekly pay - gross$/i,
    '6': /^hourly pay - excluding overtime$/i,
    '7': /^annual pay - gross$/i,
  },
  item: { '2': /^median$/i },
};

/** Names by data set, for codes of which a wrong one would not be seen by its number. */
export const NAMES = {
  claimants: {
    gender: { '0': TOTAL, '1': /^males?\b/i, '2': /^females?\b/i },
    age: { '0': /^all\b.*16\+/i, '2': /16.?-.?24$/, '3': /25.?-.?49$/, '4': /50.?\+/ },
    measure: { '1': /^claimant count$/i, '2': /proportion of residents aged 16-64/i },
  },
  survey: { variable: { ...RATES, ...REASONS } },
  modelledUnemployment: { item: { '2': /^unemployment rate/i } },
  earnings: EARNINGS,
  jobsDensity: { item: { '3': /^jobs? density$/i } },
  population: {
    gender: { '0': TOTAL },
    c_age: { '200': /^all ages$/i, '203': /^aged 16 to 64$/i },
  },
  employees: {
    industry: { '37748736': TOTAL, ...SECTIONS },
    employment_status: { '1': /^employees$/i },
    measure: { '1': /^count$/i, '2': /percentage/i },
  },
  businesses: {
    industry: { '37748736': TOTAL },
    employment_sizeband: {
      '0': TOTAL,
      '10': /^micro\b/i,
      '20': /^small\b/i,
      '30': /^medium\b/i,
      '40': /^large\b/i,
    },
    legal_status: { '0': TOTAL },
  },
} as const satisfies Readonly<Record<string, ExpectedNames>>;
