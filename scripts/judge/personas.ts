import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MatchFilters } from '../../src/domain/matching/filters';
import type { PayPeriod } from '../../src/domain/record';
import { parseTable } from '../pack/csv';

/** Somebody with limits: the job they did, what is switched on for them, what would do them harm. */
export interface Persona {
  readonly id: string;
  readonly from: string;
  readonly filters: MatchFilters;
  /** None of these may be suggested. */
  readonly mustNot: readonly string[];
  readonly welcome: readonly string[];
}

/** What an adviser switches on for each kind of limit. */
const SWITCHED: Readonly<Record<string, MatchFilters>> = {
  no_standing: { on: ['no-long-standing'] },
  no_lifting: { on: ['no-lifting'] },
  no_kneel_climb_carry: { on: ['no-lifting', 'no-kneeling-or-climbing'] },
  no_driving_licence: { on: ['no-driving'] },
  no_driving_medical: { on: ['no-moving-plant'], bars: ['licence-revoked'] },
  barred_children_and_adults: { on: [], bars: ['barred-lists'] },
  barred_children: { on: [], bars: ['barred-lists'] },
  barred_adults: { on: [], bars: ['barred-lists'] },
  home_working_only: { on: ['from-home'] },
  school_hours: { on: ['school-hours'] },
  no_nights: { on: ['no-nights-or-weekends'] },
  outdoors: { on: ['outdoors'] },
  animals: { on: ['with-animals'] },
  quiet: { on: ['quiet'] },
  english_beginner: { on: ['beginner-english'] },
};

/**
 * What is switched on for one limit, as the table writes it: a kind, `12_weeks` of training, or
 * `pay_floor_28000_full_time`.
 *
 * @throws Error for a limit that nothing can be switched on for
 */
export function filtersFor(limit: string): MatchFilters {
  const weeks = /^(\d+)_weeks$/.exec(limit)?.[1];
  if (weeks !== undefined) return { on: ['training'], mostWeeks: Number(weeks) };
  const floor = /^pay_floor_(\d+)_(full_time|hour)$/.exec(limit);
  if (floor) {
    const per: PayPeriod = floor[2] === 'hour' ? 'hour' : 'year';
    return { on: ['lowest-pay'], lowestPay: { gbp: Number(floor[1]), per } };
  }
  const known = SWITCHED[limit];
  if (!known) throw new Error(`Nothing can be switched on for ${limit}`);
  return known;
}

const listOf = (cell: string | undefined) => (cell ?? '').split(';').filter((one) => one !== '');

/** The people of a folder: its files that begin with `personas`. */
export function readPersonas(folder: string, files: readonly string[]): readonly Persona[] {
  return files
    .filter((name) => name.startsWith('personas'))
    .flatMap((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const header = text.slice(0, text.indexOf('\n')).trim().split(',');
      return parseTable(name, text, header).rows.map((row) => {
        const all = listOf(row['constraints']).map(filtersFor);
        return {
          id: row['id'] ?? '',
          from: row['origin'] ?? '',
          filters: {
            ...Object.assign({}, ...all),
            on: all.flatMap(({ on }) => on),
            bars: all.flatMap(({ bars }) => bars ?? []),
          },
          mustNot: listOf(row['must_not']),
          welcome: listOf(row['welcome']),
        };
      });
    });
}
