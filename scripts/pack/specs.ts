import { UNITS } from '../../src/domain/observation';
import {
  anything,
  area,
  type ColumnCheck,
  district,
  element,
  indicator,
  listOf,
  matching,
  number,
  onetCode,
  oneOf,
  orBlank,
  soc2010,
  soc2020,
  source,
  table,
  text,
  whole,
} from './columns';
import { LINK_KINDS } from '../../src/domain/links';
import { REQUIREMENT_KINDS, REQUIREMENT_TIMES } from '../../src/domain/requirements';
import { NATION_NAMES, SIGNPOST_PURPOSES } from '../../src/domain/signposts';
import { SETTING_IDS, TRAINING_SETTING } from '../../src/domain/workSettings';
import { EVERYDAY_KINDS } from './everydayKinds';

/** What each table of data/ holds: its columns in order. Where it is from stands in data/tables.csv. */
export interface TableSpec {
  readonly columns: Readonly<Record<string, ColumnCheck>>;
  /** Columns that together name a row once. */
  readonly key: readonly string[];
}

const year = whole(2001, 2036);
const people = whole(0, 70_000_000);
const measureId = matching(/^[a-z0-9-]+$/, 'an id');
const rate = number(0, 100);
const caution = oneOf('', 'small', 'small-sample', 'sum-of-former-districts');
const missing = oneOf(
  '',
  'unreliable',
  'low',
  'zero-or-disclosive',
  'suppressed',
  'suppressed-or-nil',
  'not-published',
  'not-available',
  'withheld',
  'wrong-in-source',
);
const month = matching(/^20\d\d-(0[1-9]|1[0-2])$/, 'a month such as 2026-03');
const isoDate = matching(/^20\d\d-\d\d-\d\d$/, 'a date such as 2026-03-31');
const rollingYear = matching(
  /^(Jan|Apr|Jul|Oct) 20\d\d-(Mar|Jun|Sep|Dec) 20\d\d$/,
  'a rolling year such as Apr 2024-Mar 2025',
);
const longitude = number(-9, 2.1);
const latitude = number(49, 61);
const pay = orBlank(number(0, 1_000_000));
const payColumns = {
  median: pay,
  mean: pay,
  p10: pay,
  p25: pay,
  p75: pay,
  p90: pay,
  median_missing: missing,
};
/** The source prints no figure with a standard error of more than a fifth of it. */
const cv = orBlank(number(0, 20));
const payMeasure = oneOf('annual', 'weekly', 'hourly', 'hours');
const payGroup = oneOf('all', 'male', 'female', 'ft', 'male_ft', 'female_ft');
const yesOrBlank = oneOf('', 'Y');
const unitGroup2010 = matching(/^[1-9]\d{3}$/, 'a SOC 2010 unit group');
const unitGroup2020 = matching(/^[1-9]\d{3}$/, 'a SOC 2020 unit group');
const both =
  (...checks: readonly ColumnCheck[]): ColumnCheck =>
  (cell, codes) => {
    for (const check of checks) {
      const fault = check(cell, codes);
      if (fault) return fault;
    }
    return undefined;
  };
const ratings = {
  onet_code: onetCode,
  element_id: element,
  importance: orBlank(number(1, 5)),
  level: orBlank(number(0, 7)),
  low_precision: yesOrBlank,
  not_relevant: yesOrBlank,
};
const yearlyRate = {
  value: orBlank(rate),
  lower95: orBlank(number(-20, 100)),
  upper95: orBlank(number(0, 120)),
  caution,
};

/** Every table of data/ by its path without `.csv`. A table that is not listed here is a fault. */
export const TABLE_SPECS: Readonly<Record<string, TableSpec>> = {
  'occupations/soc-2010': {
    columns: { code: matching(/^[1-9]\d{0,3}$/, 'a SOC code'), title: text },
    key: ['code'],
  },
  'occupations/soc-2020': {
    columns: { code: matching(/^[1-9]\d{0,3}$/, 'a SOC code'), title: text },
    key: ['code'],
  },
  'occupations/soc-2010-to-soc-2020': {
    columns: {
      soc2010: both(soc2010, unitGroup2010),
      soc2020: both(soc2020, unitGroup2020),
      share: orBlank(number(0, 1)),
      share_census: orBlank(number(0, 1)),
      lfs_sample: orBlank(whole(0, 10_000)),
      census_sample: orBlank(whole(0, 100_000)),
      index_entries: orBlank(whole(0, 5_000)),
      evidence: oneOf('lfs', 'census-only', 'index-only'),
    },
    key: ['soc2010', 'soc2020'],
  },
  'occupations/job-titles': {
    columns: {
      title: text,
      qualifier: anything,
      soc2010: both(soc2010, unitGroup2010),
      soc2020: both(soc2020, unitGroup2020),
    },
    key: [],
  },
  'occupations/soc-2010-to-onet': {
    columns: {
      soc2010: both(soc2010, unitGroup2010),
      onet_code: onetCode,
      weight: number(0, 1),
      basis: oneOf('job-profiles', 'isco-chain'),
      profiles: orBlank(whole(1, 100)),
      also_by_isco: yesOrBlank,
      has_ratings: yesOrBlank,
    },
    key: ['soc2010', 'onet_code'],
  },
  'occupations/careers-service-profiles': {
    columns: {
      title: text,
      path: matching(/^\/job-profiles\/[a-z0-9'()-]+$/, 'a page path'),
      soc2010: both(soc2010, unitGroup2010),
    },
    key: [],
  },
  'occupations/apprenticeship-standards': {
    columns: {
      reference: matching(/^[A-Z]{2}\d{4}$/, 'a standard reference'),
      title: text,
      level: whole(2, 7),
      route: text,
      months: orBlank(whole(1, 96)),
      typical_job_titles: anything,
    },
    key: ['reference'],
  },
  'occupations/apprenticeships-by-soc-2020': {
    columns: {
      reference: matching(/^[A-Z]{2}\d{4}$/, 'a standard reference'),
      title: text,
      level: whole(2, 7),
      route: text,
      in_apprenticeship_standards: oneOf('yes', 'no'),
      soc2020: both(soc2020, unitGroup2020),
      rank: whole(1, 9),
      basis: text,
      confidence: oneOf('high', 'medium', 'low'),
    },
    key: ['reference', 'soc2020'],
  },
  'occupations/requirements': {
    columns: {
      soc2010: both(soc2010, unitGroup2010),
      nations: listOf(oneOf('E', 'W', 'S', 'NI'), ','),
      kind: oneOf(...REQUIREMENT_KINDS),
      name: text,
      applies_to: matching(/^(Whole group|Most jobs|Some jobs)/, 'Whole group, Most or Some jobs'),
      when_needed: oneOf(...REQUIREMENT_TIMES),
      required_by: oneOf('law', 'regulator', 'nearly all employers', 'nobody'),
      cost_note: anything,
      time_note: anything,
      link: orBlank(matching(/^https:\/\/\S+$/, 'an https address')),
      confidence: oneOf('high', 'medium'),
      words: text,
      source_note: text,
    },
    key: ['soc2010', 'nations', 'kind', 'name'],
  },
  'skills/uk-tasks': {
    columns: { task_id: matching(/^T\.\d{5}$/, 'a task'), task: text },
    key: ['task_id'],
  },
  'skills/uk-tasks-by-soc-2020': {
    columns: {
      soc2020: both(soc2020, unitGroup2020),
      task_id: matching(/^T\.\d{5}$/, 'a task'),
      sub_unit_groups: whole(1, 50),
      mean_relatedness_percent: whole(50, 100),
    },
    key: ['soc2020', 'task_id'],
  },
  'areas/commuting-2011-2021': {
    columns: {
      home: district,
      work: district,
      people_2011: orBlank(people),
      people_2021: orBlank(people),
    },
    key: ['home', 'work'],
  },
  'skills/onet-occupations': {
    columns: {
      onet_code: matching(/^\d\d-\d{4}\.\d\d$/, 'an O*NET code'),
      title: text,
      job_zone: orBlank(whole(1, 5)),
    },
    key: ['onet_code'],
  },
  'skills/onet-elements': {
    columns: {
      element_id: matching(/^\d\.[A-Z](\.\d+)?(\.[a-z])?(\.\d+)?$/, 'an O*NET element id'),
      kind: oneOf('abilities', 'skills', 'knowledge', 'interests', 'work-values'),
      name: text,
    },
    key: ['element_id'],
  },
  'skills/onet-skills': {
    columns: ratings,
    key: ['onet_code', 'element_id'],
  },
  'skills/onet-knowledge': {
    columns: ratings,
    key: ['onet_code', 'element_id'],
  },
  'skills/onet-abilities': {
    columns: ratings,
    key: ['onet_code', 'element_id'],
  },
  'skills/onet-interests': {
    columns: { onet_code: onetCode, element_id: element, interest: number(1, 7) },
    key: ['onet_code', 'element_id'],
  },
  'skills/onet-work-values': {
    columns: { onet_code: onetCode, element_id: element, extent: number(1, 7) },
    key: ['onet_code', 'element_id'],
  },
  'pay/pay-hours-soc-2020': {
    columns: {
      soc2020: both(soc2020, unitGroup2020),
      measure: payMeasure,
      group: payGroup,
      ...payColumns,
    },
    key: ['soc2020', 'measure', 'group'],
  },
  'pay/annual-pay-soc-2020-with-cv': {
    columns: {
      soc2020,
      level: oneOf('major', 'sub-major', 'minor', 'unit'),
      group: oneOf('all', 'ft'),
      jobs_thousands_indicative: orBlank(whole(0, 40_000)),
      median: pay,
      median_cv_percent: cv,
      median_missing: missing,
      p25: pay,
      p25_cv_percent: cv,
      p75: pay,
      p75_cv_percent: cv,
      mean: pay,
      mean_cv_percent: cv,
    },
    key: ['soc2020', 'group'],
  },
  'pay/pay-soc-2010-2011-and-2021': {
    columns: {
      soc2010,
      year: oneOf('2011', '2021'),
      measure: oneOf('annual', 'hourly'),
      group: oneOf('all', 'ft'),
      jobs_thousand: orBlank(number(0, 40_000)),
      ...payColumns,
    },
    key: ['soc2010', 'year', 'measure', 'group'],
  },
  'pay/pay-region-by-major-group': {
    columns: {
      area,
      soc2020_major: whole(1, 9),
      measure: payMeasure,
      group: payGroup,
      ...payColumns,
    },
    key: ['area', 'soc2020_major', 'measure', 'group'],
  },
  'pay/annual-pay-residents': {
    columns: { area, jobs_thousand: orBlank(number(0, 40_000)), ...payColumns },
    key: ['area'],
  },
  'pay/weekly-pay-residents-by-year': {
    columns: { area, year, value: pay, lower95: pay, upper95: pay, caution },
    key: ['area', 'year'],
  },
  'pay/minimum-wage': {
    columns: {
      from: isoDate,
      age_band: oneOf('under_18', 'apprentice', '18_20', '21_22', '23_24', '25_plus'),
      min_age: orBlank(whole(0, 30)),
      hourly_gbp: number(2, 20),
      name: text,
    },
    key: ['from', 'age_band'],
  },
  'employment/uk-employment-by-occupation-2018': {
    columns: {
      soc2010,
      sex: oneOf('all', 'male', 'female'),
      in_employment: orBlank(people),
      employees_full_time: orBlank(people),
      employees_part_time: orBlank(people),
      self_employed: orBlank(people),
    },
    key: ['soc2010', 'sex'],
  },
  'employment/skill-shortage-headlines': {
    columns: {
      year,
      area,
      measure: oneOf(
        'ssv_density_pct',
        'establishments_with_ssv_pct',
        'establishments_with_vacancy_pct',
        'establishments_with_htfv_pct',
        'vacancies',
        'ssv',
      ),
      value: whole(0, 10_000_000),
    },
    key: ['year', 'area', 'measure'],
  },
  changes: {
    columns: {
      day: isoDate,
      measure: indicator,
      period_before: anything,
      period_after: anything,
      new: whole(0, 10_000_000),
      gone: whole(0, 10_000_000),
      changed: whole(0, 10_000_000),
      median_percent: orBlank(number(0, 1_000_000)),
      most_percent: orBlank(number(0, 1_000_000_000)),
      places: whole(0, 1000),
      groups: whole(0, 100_000),
      few_places: anything,
    },
    key: ['day', 'measure', 'new', 'changed', 'places', 'groups'],
  },
  'areas/districts': {
    columns: {
      gss: matching(/^(E0[6-9]|W06|S12|N09)\d{6}$/, 'a district code'),
      name: text,
      region: area,
      region_name: text,
      country: area,
      itl1: matching(/^TL[C-N]$/, 'an ITL 1 code'),
      lsip: orBlank(area),
      lsip_name: anything,
      combined_authority: orBlank(area),
      combined_authority_name: anything,
      lon: longitude,
      lat: latitude,
      hex_q: whole(-50, 50),
      hex_r: whole(-50, 80),
      neighbours: orBlank(listOf(district, ' ')),
      nomis_id: matching(/^\d{10}$/, 'a Nomis id'),
      gss_2025: matching(/^[EWSN]\d{8}$/, 'a GSS code'),
    },
    key: ['gss'],
  },
  'areas/former-districts': {
    columns: {
      old_gss: matching(/^[EWSN]\d{8}$/, 'a GSS code'),
      old_name: text,
      gss: district,
      year,
    },
    key: ['old_gss'],
  },
  'areas/other-names': {
    // Ours: names in everyday use, in Welsh and in Gaelic.
    columns: { name: text, gss: district },
    key: ['name', 'gss'],
  },
  'areas/everyday-places': {
    // Ours, written by hand: what people call places that no table of ours has.
    columns: {
      name: text,
      kind: oneOf(...EVERYDAY_KINDS),
      gss: listOf(district, ';'),
      note: anything,
      town: anything,
    },
    key: ['name', 'kind', 'gss'],
  },
  'areas/stations': {
    columns: {
      atco_code: text,
      name: text,
      stop_type: oneOf('RLY', 'MET', 'FER', 'GAT'),
      lon: longitude,
      lat: latitude,
      gss: orBlank(district),
    },
    key: ['atco_code'],
  },
  'areas/jobcentres-2019': {
    columns: { nomis_office_code: text, name: text, address: text, postcode: text, gss: district },
    key: ['nomis_office_code', 'name'],
  },
  'areas/outward-codes': {
    columns: {
      outward: matching(/^[A-Z]{1,2}\d[A-Z\d]?$/, 'an outward code'),
      lat: latitude,
      lon: longitude,
      gss_shares: listOf((cell, codes) => {
        const [gss = '', share = ''] = cell.split(':');
        // Codes of large users (BN95) are known by their place only and carry no share.
        return district(gss, codes) ?? orBlank(number(0, 1))(share, codes);
      }, ' '),
    },
    key: ['outward'],
  },
  'areas/places': {
    columns: {
      name: text,
      lat: latitude,
      lon: longitude,
      population: orBlank(whole(0, 10_000_000)),
      gss: district,
    },
    key: [],
  },
  'areas/signposts': {
    columns: {
      nation: oneOf(...NATION_NAMES),
      purpose: oneOf(...SIGNPOST_PURPOSES),
      name: text,
      links: listOf(matching(/^([^:]+ )?https:\/\/\S+$/, 'words and an https address'), ' ; '),
      phones: orBlank(
        listOf(matching(/^(\D+ )?0800 \d{3} \d{4}$/, 'words and a free number'), ' ; '),
      ),
      what: text,
      // From memory is not good enough to send somebody to.
      sure: oneOf('high', 'medium-high', 'medium'),
      as_known_on: isoDate,
    },
    key: ['nation', 'purpose', 'name'],
  },
  'local/claimant-count': {
    columns: {
      area,
      month,
      claimants: orBlank(people),
      rate_16_64: orBlank(rate),
      men: orBlank(people),
      men_rate: orBlank(rate),
      women: orBlank(people),
      women_rate: orBlank(rate),
      claimants_year_before: orBlank(people),
    },
    key: ['area', 'month'],
  },
  'local/claimant-rate-by-year': {
    columns: { area, year, value: orBlank(rate), caution },
    key: ['area', 'year'],
  },
  'local/unemployment-and-inactivity': {
    columns: {
      area: district,
      period: rollingYear,
      unemployment_rate: orBlank(rate),
      unemployment_rate_ci95: orBlank(rate),
      unemployment_flag: oneOf('', 'small-sample', 'suppressed'),
      inactivity_rate: orBlank(rate),
    },
    key: ['area'],
  },
  'local/modelled-unemployment': {
    columns: { area: district, period: rollingYear, rate: orBlank(rate), rate_ci95: orBlank(rate) },
    key: ['area'],
  },
  'local/economic-activity': {
    columns: {
      area,
      period: rollingYear,
      status: text,
      people: orBlank(people),
      ci95: orBlank(people),
      missing,
      caution,
    },
    key: ['area', 'status'],
  },
  'local/employment-and-inactivity-rates-by-year': {
    columns: {
      area,
      indicator: oneOf('employment_rate_16_64', 'inactivity_rate_16_64'),
      year,
      ...yearlyRate,
    },
    key: ['area', 'indicator', 'year'],
  },
  'local/modelled-unemployment-by-year': {
    columns: { area, year, ...yearlyRate },
    key: ['area', 'year'],
  },
  'local/people-in-work': {
    columns: {
      area,
      period: rollingYear,
      in_employment: orBlank(people),
      self_employed: orBlank(people),
      missing,
    },
    key: ['area', 'period'],
  },
  'local/employment-by-sub-major-group-soc-2020': {
    columns: { area, period: rollingYear, soc2020, employed: orBlank(people), missing, caution },
    key: ['area', 'period', 'soc2020'],
  },
  'local/employment-by-sub-major-group-soc-2010': {
    columns: {
      area,
      period: rollingYear,
      soc2010,
      employed: orBlank(people),
      ci95: orBlank(people),
      missing,
      caution,
    },
    key: ['area', 'period', 'soc2010'],
  },
  'local/adverts-by-occupation': {
    columns: { area, month, soc2020, adverts: orBlank(people) },
    key: ['area', 'soc2020'],
  },
  'local/adverts-by-month': {
    columns: { area, month, adverts: orBlank(people) },
    key: ['area', 'month'],
  },
  'local/projections-by-sub-major-group': {
    columns: { area, soc2020, year, jobs: whole(0, 50_000_000) },
    key: ['area', 'soc2020', 'year'],
  },
  'local/projections-by-qualification-and-sector': {
    columns: {
      area,
      dimension: oneOf('qualification', 'sector'),
      group: text,
      year,
      jobs: whole(0, 50_000_000),
    },
    key: ['area', 'dimension', 'group', 'year'],
  },
  'local/replacement-demand': {
    columns: {
      area,
      soc2020,
      jobs_2020: orBlank(whole(0, 50_000_000)),
      jobs_2025: orBlank(whole(0, 50_000_000)),
      jobs_2035: orBlank(whole(0, 50_000_000)),
      net_change: orBlank(whole(-20_000_000, 20_000_000)),
      replacement_demand: orBlank(whole(0, 50_000_000)),
      total_requirement: orBlank(whole(-5_000_000, 50_000_000)),
      missing,
    },
    key: ['area', 'soc2020'],
  },
  'local/qualifications': {
    columns: {
      area,
      period: rollingYear,
      highest_level: oneOf('none', 'other', 'RQF1', 'RQF2', 'RQF3', 'RQF4+'),
      people: orBlank(people),
      missing,
    },
    key: ['area', 'highest_level'],
  },
  'local/enterprises-by-industry': {
    columns: { area, period: text, industry: text, enterprises: orBlank(people), missing },
    key: ['area', 'industry'],
  },
  'local/population': {
    columns: {
      area: district,
      period: text,
      all_ages: people,
      aged_16_64: orBlank(people),
      missing,
    },
    key: ['area'],
  },
  'local/subnational-indicators': {
    columns: {
      area: district,
      indicator: text,
      period: text,
      unit: oneOf('%', 'mins', '£', 'Number'),
      value: number(0, 1_000_000),
    },
    key: ['area', 'indicator', 'period'],
  },
  sources: {
    columns: {
      id: matching(/^[a-z0-9-]+$/, 'an id'),
      short: text,
      publisher: text,
      title: text,
      period: text,
      edition: text,
      licence: oneOf(
        'OGL v3.0',
        'CC BY 4.0',
        'OGL v3.0 (Northern Ireland: non-commercial)',
        'facts; wording ours',
      ),
      taken: text,
      what: text,
      service: oneOf('pack', 'lmi', 'nomis'),
      link: orBlank(matching(/^https:\/\/\S+$/, 'an https address')),
    },
    key: ['id'],
  },
  // Where each table is from; a new edition changes its row (docs/updating-data.md).
  tables: {
    columns: {
      table: (cell) => (Object.hasOwn(TABLE_SPECS, cell) ? undefined : `${cell} is no table`),
      sources: listOf(source, ' '),
      // Of tables whose rows do not say.
      period: anything,
    },
    key: ['table'],
  },
  measures: {
    columns: {
      id: measureId,
      name: text,
      unit: oneOf(...UNITS, 'year'),
      least: number(-100_000_000, 100_000_000),
      most: number(-100_000_000, 100_000_000),
      whole: orBlank(measureId),
      // Blank for what has bounds and is no indicator of its own.
      kind: oneOf(
        '',
        'survey-with-error',
        'survey-without-error',
        'complete-count',
        'model',
        'projection',
        'experimental',
      ),
      margin: orBlank(number(0, 100)),
      margin_unit: oneOf('', 'points', 'per-cent', 'ratio'),
      good_direction: oneOf('', 'higher', 'lower', 'none'),
      decimals: orBlank(whole(0, 3)),
      newest: orBlank(table),
      series: orBlank(table),
      live: orBlank(listOf(matching(/^[a-z0-9-]+$/, 'a question'), ' ')),
      who: anything,
    },
    key: ['id'],
  },
  breaks: {
    columns: {
      measure: indicator,
      before: listOf(matching(/^20\d\d(-\d\d)?$/, 'a year or a month'), ' '),
      why: text,
    },
    key: ['measure', 'before'],
  },
  ladders: {
    columns: {
      measure: text,
      rung: whole(1, 9),
      occupation_level: oneOf('all', 'major', 'sub-major', 'minor', 'unit'),
      soc_edition: oneOf('SOC 2010', 'SOC 2020'),
      area_level: oneOf('district', 'lsip', 'region', 'nation', 'great-britain', 'united-kingdom'),
      table,
      indicator,
    },
    key: ['measure', 'rung'],
  },
  exceptions: {
    columns: { table: text, column: text, code: text, reason: text },
    key: ['table', 'column', 'code'],
  },
  links: {
    columns: {
      id: matching(/^[a-z0-9-]+$/, 'an id'),
      kind: oneOf(...LINK_KINDS),
      name: text,
      nations: listOf(oneOf('E', 'W', 'S', 'NI'), ','),
      // For some groups of jobs alone: health and care.
      groups: orBlank(listOf(soc2010, ' ')),
      template: matching(/^https:\/\/\S+$/, 'an https address'),
      sure: oneOf('seen', 'probable'),
    },
    key: ['id'],
  },
  'search-titles': {
    // Ours: what to type into a job board for a group whose own name is no job (searchTitles).
    columns: {
      soc2010: both(soc2010, unitGroup2010),
      title: matching(/^[A-Z][A-Za-z -]+$/, 'a job title without brackets'),
    },
    key: ['soc2010'],
  },
  'everyday-words': {
    columns: {
      word: text,
      soc2010: both(soc2010, unitGroup2010),
      soc2020: both(soc2020, unitGroup2020),
      note: anything,
    },
    key: ['word', 'soc2010'],
  },
  'plain-names': {
    // Ours: short everyday names of the groups, for sentences (checkPlainNames).
    columns: {
      edition: oneOf('SOC 2010', 'SOC 2020'),
      code: matching(/^[1-9]\d{0,3}$/, 'a SOC code'),
      plain: matching(/^[^;]{3,}$/, 'a name without a semicolon'),
      note: anything,
    },
    key: ['edition', 'code'],
  },
  'common-titles': {
    columns: { soc2010: both(soc2010, unitGroup2010), title: text },
    key: ['soc2010'],
  },
  // By hand: which jobs are common there. Never a claim that somebody is hiring.
  employers: {
    columns: {
      name: text,
      other_spellings: anything,
      soc2010: listOf(both(soc2010, unitGroup2010), ';'),
      note: anything,
    },
    key: ['name'],
  },
  'ways-in': {
    columns: {
      id: matching(/^[a-z0-9-]+$/, 'an id'),
      kind: oneOf('hours', 'setting', 'interest', 'sector'),
      phrases: text,
      words: text,
      soc2010: listOf(both(soc2010, unitGroup2010), ';'),
      note: anything,
    },
    key: ['id'],
  },
  'work-settings': {
    columns: {
      soc2010: both(soc2010, unitGroup2010),
      setting: oneOf(...SETTING_IDS, TRAINING_SETTING),
      value: text,
      reason: text,
    },
    key: ['soc2010', 'setting'],
  },
  'titles-in-other-languages': {
    columns: {
      language: oneOf('Welsh', 'Polish', 'Ukrainian'),
      word: text,
      soc2010: both(soc2010, unitGroup2010),
      title: text,
    },
    key: ['language', 'word'],
  },
  'occupation-summaries': {
    columns: { soc2010: both(soc2010, unitGroup2010), summary: text },
    key: ['soc2010'],
  },
};
