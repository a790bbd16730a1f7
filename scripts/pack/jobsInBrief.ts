import { decidingGroup, takesFigureFrom } from '../../src/domain/crosswalk';
import type { Figure } from '../../src/domain/figure';
import { missing, value } from '../../src/domain/figure';
import { SKILL_QUESTIONS } from '../../src/domain/matching/answers';
import { zonesOf } from '../../src/domain/matching/preparation';
import { inOrder } from '../../src/domain/requirements';
import { partTimeShare, payLead, type PayPeople } from '../../src/domain/payLead';
import type { JobProfilesShard } from '../../src/services/pack/schemas/jobProfiles';
import type { JobsInBriefShard } from '../../src/services/pack/schemas/nextJobs';
import type { PayRowShard, SpreadShard } from '../../src/services/pack/schemas/occupation';
import { numberOrNull } from './cells';
import { crosswalkRow } from './crosswalkRow';
import { hasProfile, unitGroups } from './jobTraits';
import { jobs2025, payOf2020Group } from './pay2025';
import { requirementsOf } from './requirements';
import type { PackTables } from './tables';

type Brief = JobsInBriefShard[number];
type Quarters = [number | null, number | null, number | null];

/** What a list of jobs says of each unit group: pay and hours, preparation, and where to look for demand. */
export function buildJobsInBrief(tables: PackTables, profiles: JobProfilesShard): JobsInBriefShard {
  const served = new Map(profiles.map(({ soc, s }) => [soc, s?.[CUSTOMERS]]));
  return unitGroups(tables).map((soc) => {
    const above = served.get(soc);
    return { ...briefOf(soc, tables), ...(above === undefined ? {} : { withPeople: above >= 0 }) };
  });
}

/** Serving people: more than most jobs do is work with people. */
const CUSTOMERS = SKILL_QUESTIONS.findIndex(({ code }) => code === 'c');

function briefOf(soc: string, tables: PackTables): Brief {
  const rows = tables.grouped('occupations/soc-2010-to-soc-2020', 'soc2010').get(soc) ?? [];
  const crosswalk = rows.map(crosswalkRow);
  const deciding = decidingGroup(crosswalk);
  const pay = deciding ? payOf2020Group(deciding.code, tables) : [];
  const lead = deciding && leadOf(soc, deciding.code, pay, tables);
  const zones = zonesOf(weighedZones(soc, tables));
  const wider = takesFigureFrom(crosswalk, 'sub-major');
  const [largest] = wider.kind === 'one' ? [{ code: wider.code, share: null }] : wider.parts;
  return {
    soc,
    ...(deciding
      ? { group: [deciding.code, deciding.kind === 'largest' ? deciding.share : null] }
      : {}),
    ...(lead ? { pay: lead } : {}),
    ...(zones ? { zones: [...zones.half] } : {}),
    ...(largest ? { wider: [largest.code, largest.share] } : {}),
    hasProfile: hasProfile(soc, tables),
    ...neededFirst(soc, tables),
    all: {
      ...ofAll('hour', 'pay-hourly', pay),
      ...ofAll('week', 'pay-weekly', pay),
      ...ofAll('year', 'pay-annual', pay),
      ...ofAll('hours', 'hours-weekly', pay),
    },
  };
}

/** The law's own words in brackets are for the page of the job. */
const BRACKETS = / \([^)]*\)/g;

function neededFirst(soc: string, tables: PackTables): Pick<Brief, 'needs'> {
  const asked = inOrder(requirementsOf(soc, tables));
  if (asked.length === 0) return {};
  const first = asked.filter(
    ({ kind, scope, when }) =>
      kind !== 'none-by-law' && scope !== 'some' && when === 'before you start',
  );
  return {
    needs: first.map(({ kind, name, nations }) => [kind, name.replace(BRACKETS, ''), [...nations]]),
  };
}

/** Of median, mean, tenth, quarter, three quarters, nine tenths the three quarters. */
const quartersOf = ([median, , , p25, p75]: SpreadShard): Quarters => {
  const number = (cell: SpreadShard[number]) => (typeof cell === 'number' ? cell : null);
  return [number(p25), number(median), number(p75)];
};

const rowOf = (indicator: PayRowShard['indicator'], pay: readonly PayRowShard[]) =>
  pay.find((row) => row.indicator === indicator);

function ofAll(
  name: keyof Brief['all'],
  indicator: PayRowShard['indicator'],
  pay: readonly PayRowShard[],
): Brief['all'] {
  const spread = rowOf(indicator, pay)?.groups.all;
  return spread ? { [name]: quartersOf(spread) } : {};
}

/** A published error above this says nothing of the middle (rule 10). */
const WIDEST_CV_PERCENT = 20;

/** Pay an hour of those whose pay leads (rule 13); of the others where they have none. */
function leadOf(
  soc: string,
  code: string,
  pay: readonly PayRowShard[],
  tables: PackTables,
): Brief['pay'] {
  const hourly = rowOf('pay-hourly', pay)?.groups ?? {};
  const errors = rowOf('pay-annual', pay)?.cvPercent ?? {};
  const hours = rowOf('hours-weekly', pay)?.groups.all?.[0];
  const leads = payLead(
    typeof hours === 'number' ? value(hours) : missing('not-published'),
    partTime(soc, code, tables),
  );
  const order: readonly PayPeople[] = leads === 'ft' ? ['ft', 'all'] : ['all', 'ft'];
  for (const people of order) {
    const spread = hourly[people];
    if (!spread || typeof spread[0] !== 'number') continue;
    if ((errors[people] ?? 0) > WIDEST_CV_PERCENT) return undefined;
    const middle = (indicator: PayRowShard['indicator']) => {
      const cell = rowOf(indicator, pay)?.groups[people]?.[0];
      return typeof cell === 'number' ? cell : null;
    };
    return [
      people,
      ...quartersOf(spread),
      middle('pay-weekly'),
      middle('pay-annual'),
      middle('hours-weekly'),
    ];
  }
  return undefined;
}

function partTime(soc: string, code: string, tables: PackTables): Figure {
  const [all = null, fullTime = null] = jobs2025([code], tables)[code] ?? [];
  const people = tables
    .grouped('employment/uk-employment-by-occupation-2018', 'soc2010')
    .get(soc)
    ?.find(({ sex }) => sex === 'all');
  const figure = (number: number | null): Figure =>
    number === null ? missing('not-published') : value(number);
  return partTimeShare({
    allJobs: figure(all),
    fullTimeJobs: figure(fullTime),
    fullTime2018: figure(numberOrNull(people?.employees_full_time)),
    partTime2018: figure(numberOrNull(people?.employees_part_time)),
  });
}

/** The job zones of the US jobs that stand in for a group, with their weight. */
export function weighedZones(soc: string, tables: PackTables) {
  const occupations = tables.grouped('skills/onet-occupations', 'onet_code');
  return (tables.grouped('occupations/soc-2010-to-onet', 'soc2010').get(soc) ?? []).map((row) => ({
    jobZone: numberOrNull(occupations.get(row.onet_code ?? '')?.[0]?.job_zone),
    weight: Number(row.weight),
  }));
}
