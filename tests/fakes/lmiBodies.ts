/** Good bodies of the fake LMI for All, written by hand to the contract. Their numbers are made up. */

const REGIONS = [
  'London',
  'South East (England)',
  'East of England',
  'South West (England)',
  'West Midlands (England)',
  'East Midlands (England)',
  'Yorkshire and the Humber',
  'North West (England)',
  'North East (England)',
  'Wales',
  'Scotland',
  'Northern Ireland',
];

const SMALL = { note: 'Small sample size. Data may be inaccurate.' };

const CODES: Readonly<Record<string, readonly string[]>> = {
  region: REGIONS,
  gender: ['Male', 'Female'],
  status: ['Full-time', 'Part-time', 'Self employed'],
  qualification: ['NQF 8', 'NQF 7', 'NQF 6', 'NQF 5', 'NQF 4', 'NQF 3', 'NQF 2', 'NQF 1', 'NQF 0'],
  industry: ['Agriculture, etc.', 'Construction', 'Education'],
};

const AGE_BANDS = ['16 to 19', '20 to 24', '25 and over'];

/** The numbering ASHE uses in the fake differs from that of Working Futures, as it did in 2014. */
const ASHE_REGIONS = [
  'London',
  'North East',
  'North West',
  'Yorkshire & Humberside',
  'East Midlands',
  'West Midlands',
  'Eastern',
  'South East',
  'South West',
  'Wales',
  'Scotland',
  'Northern Ireland',
];

function coded(dimension: string, row: (code: number) => object): object[] {
  return (CODES[dimension] ?? [])
    .map((_, index) => ({ [dimension]: index + 1, ...row(index + 1) }))
    .toReversed();
}

/** Two years, the older first, as the service has always sent them; a split has its parts only. */
function asheSeries(query: URLSearchParams, key: 'estpay' | 'hours', base: number, step: number) {
  const soc = query.get('soc') ?? '';
  const dimension = query.get('breakdown');
  const returned = query.get('coarse') === 'true' ? soc.slice(0, 2) : soc;
  const amount = base + (Number(soc) % 30) * step;
  const series = [2020, 2022].map((year) => {
    const plain = amount + (year - 2020) * step;
    if (dimension === null) return { year, [key]: plain };
    return {
      year,
      breakdown: coded(dimension, (code) => ({ [key]: plain + code * step })),
    };
  });
  return { soc: Number(returned), series };
}

function wfYears(query: URLSearchParams): number[] {
  const from = Number(query.get('minYear') ?? 2022);
  const to = Number(query.get('maxYear') ?? 2027);
  return Array.from({ length: Math.max(to - from + 1, 0) }, (_, index) => from + index);
}

function wfBreakdown(dimension: string, query: URLSearchParams) {
  const names = CODES[dimension];
  if (names === undefined) return undefined;
  return {
    soc: Number(query.get('soc')),
    breakdown: dimension,
    predictedEmployment: wfYears(query).map((year) => ({
      year,
      breakdown: names
        .map((name, index) => {
          const employment = 4000 + index * 1500 + (year - 2022) * 100.5;
          return { code: index + 1, name, employment, ...(employment < 10_000 && SMALL) };
        })
        .toReversed(),
    })),
  };
}

function essFor(soc: string, region?: string) {
  return {
    soc: Number(soc),
    year: 2019,
    percentSSV: 31.5,
    percentHTF: 44.25,
    percentHTFisSSV: 71.2,
    reliability: 2,
    ...(region !== undefined && {
      region: { name: REGIONS[Number(region) - 1] ?? region, code: Number(region) },
    }),
  };
}

const SOC_5314 = {
  soc: 5314,
  title: 'Plumbers and heating and ventilating engineers',
  description: 'Jobholders in this unit group put in and mend pipes and heating.',
  qualifications: 'There are no formal entry requirements.',
  tasks: ' reads drawings;\n measures and cuts pipe;\n tests for leaks.',
  add_titles: ['Plumber', 'Engineer, heating', 'Fitter (gas)', 'Gas'],
};

const SOC_7219 = {
  soc: 7219,
  title: 'Customer service occupations n.e.c.',
  description:
    'Job holders in this unit group do work not elsewhere classified in MINOR GROUP 721: Customer Service Occupations.',
  qualifications: 'There are no formal academic entry requirements.',
  tasks: ' answers questions.',
};

const CENSUS_AREA = { latitude: 53.8, longitude: -1.55, district: 'Leeds', ward: 'City' };

const ONET_LISTS: Readonly<Record<string, readonly object[]>> = {
  skills: [
    { id: '2.A.1.a', name: 'Reading Comprehension', value: 4.0 },
    { id: '2.A.1.b', name: 'Active Listening', value: 3.62 },
  ],
  abilities: [{ id: '1.A.1.a.1', name: 'Oral Comprehension', value: 4.1 }],
  interests: [
    { id: '1.B.1.a', name: 'Realistic', value: 1.33 },
    { id: '1.B.1.b', name: 'Investigative', value: 4.67 },
  ],
};

function onetScales(kind: string, code: string) {
  const items = ONET_LISTS[kind] ?? [];
  if (kind === 'interests') {
    const highPoint = [{ id: '1.B.1.g', name: 'First Interest High-Point', value: 2 }];
    return {
      onetcode: code,
      scales: [
        { id: 'IH', interests: highPoint },
        { id: 'OI', interests: items },
      ],
    };
  }
  const level = { id: 'LV', [kind]: items };
  const importance = { id: 'IM', [kind]: items };
  return { onetcode: code, scales: kind === 'abilities' ? [importance, level] : [level] };
}

type Body = (query: URLSearchParams, rest: readonly string[]) => unknown;

const BODIES: readonly (readonly [RegExp, Body])[] = [
  [
    /^soc\/search$/,
    (query) => (query.get('q')?.includes('plumb') === true ? [SOC_5314, SOC_7219] : []),
  ],
  [
    /^soc\/code\/(\d+)$/,
    (_, [soc]) => [SOC_5314, SOC_7219].find((row) => String(row.soc) === soc) ?? '',
  ],
  [/^ashe\/estimatePay$/, (query) => asheSeries(query, 'estpay', 500, 10)],
  [/^ashe\/estimateHours$/, (query) => asheSeries(query, 'hours', 35, 1)],
  [
    /^ashe\/annualChanges$/,
    (query) => ({
      soc: Number(query.get('soc')),
      annual_changes: [
        { year: 2021, change: 3.5 },
        { year: 2020, change: -80 },
        { year: 2019, change: 2.25 },
      ],
    }),
  ],
  [
    /^ashe\/filters\/all$/,
    () =>
      Object.entries({ ...CODES, region: ASHE_REGIONS }).map(([name, names]) => ({
        name,
        codings: names.map((coding, index) => ({ name: coding, value: index + 1 })),
      })),
  ],
  [
    /^wf\/predict$/,
    (query) => ({
      soc: Number(query.get('soc')),
      predictedEmployment: wfYears(query)
        .map((year) => ({ year, employment: 150_000.25 + (year - 2022) * 1000 }))
        .toReversed(),
    }),
  ],
  [/^wf\/predict\/breakdown\/(\w+)$/, (query, [dimension]) => wfBreakdown(dimension ?? '', query)],
  [
    /^wf\/replacement_demand$/,
    (query) => ({ soc: Number(query.get('soc')), start_year: 2017, end_year: 2027, rate: 54_321 }),
  ],
  [
    /^lfs\/unemployment$/,
    (query) => ({
      soc: Number(query.get('soc')),
      // No more years than were asked for, newest first; the one before the last has none.
      years: wfYears(query)
        .slice(-3)
        .toReversed()
        .map((year, place) => ({ year, unemprate: [4.15, null, 3.5][place] })),
    }),
  ],
  [
    /^(?:lfs|wf)\/filters\/info\/(\w+)$/,
    (_, [dimension]) => {
      const names = dimension === 'ageband' ? AGE_BANDS : (CODES[dimension ?? ''] ?? []);
      return { coding: names.map((description, index) => ({ code: index + 1, description })) };
    },
  ],
  [/^ess\/uk\/(\d+)$/, (_, [soc]) => essFor(soc ?? '')],
  [/^ess\/region\/(\d+)\/(\d+)$/, (_, [region, soc]) => essFor(soc ?? '', region)],
  [/^ess\/regions$/, () => Object.fromEntries(REGIONS.map((name, index) => [name, index + 1]))],
  [
    /^ess\/regions\/ranksocs\/(\d+)$/,
    () => [
      { soc: 2231, percentHTF: 61.5 },
      { soc: 5223, percentHTF: 58 },
      { soc: 2231, percentHTF: 61.5 },
      { soc: -1, percentHTF: 0 },
      { soc: 9999, percentHTF: 1 },
    ],
  ],
  [
    /^o-net\/soc2onet\/(\d+)$/,
    (_, [soc]) => ({
      soc: Number(soc),
      onetCodes:
        soc === '6125' ? [] : [{ code: '47-2152.00', title: 'Plumbers' }, { code: '47-2152.01' }],
    }),
  ],
  [
    /^o-net\/onet2soc$/,
    (query) =>
      (query.get('onetCodes') ?? '').split(',').map((onetCode) => ({
        onetCode,
        socCodes: [
          { soc: 5314, title: SOC_5314.title },
          { soc: 5315, title: 'Carpenters and joiners' },
        ],
      })),
  ],
  [
    /^o-net\/(skills|abilities|interests)\/([\d.-]+)$/,
    (_, [kind, code]) => onetScales(kind ?? '', code ?? ''),
  ],
  [
    /^o-net\/identifiers$/,
    () => ({
      skills: { '2.A.1.a': 'Reading Comprehension' },
      abilities: { '1.A.1.a.1': 'Oral Comprehension' },
      interests: { '1.B.1.a': 'Realistic' },
    }),
  ],
  [
    /^o-net\/reversematch$/,
    () => ({
      selection: { skills: { '2.A.1.c': 'Writing' } },
      results: [
        { title: 'Writers', likely_soc_codes: [3412, 3412, 2471] },
        { title: 'None of ours', likely_soc_codes: [] },
      ],
    }),
  ],
  [
    /^hesa\/courses\/(\d+)$/,
    (_, [soc]) => ({
      soc: Number(soc),
      years: [
        {
          year: '2013/14',
          courses: [
            { name: '(G1) Mathematics', percentage: 10 },
            { name: '(H3) Mechanical engineering', percentage: 25 },
          ],
        },
        { year: '2014/15', courses: [{ name: '(H3) Mechanical engineering', percentage: 28 }] },
      ],
    }),
  ],
  [
    /^hesa\/list-courses$/,
    () => [
      { id: 'H3', name: 'Mechanical engineering' },
      { id: 'G1', name: 'Mathematics' },
    ],
  ],
  [
    /^hesa\/occupations$/,
    () => [
      {
        year: '2013/14',
        occupations: [{ soc: 2122, title: 'Mechanical engineers', percentage: 20 }],
      },
      {
        year: '2014/15',
        occupations: [
          { soc: 2126, title: 'Design engineers', percentage: 9 },
          { soc: 2122, title: 'Mechanical engineers', percentage: 22 },
        ],
      },
    ],
  ],
  [
    /^census\/jobs_breakdown$/,
    () => ({
      area: CENSUS_AREA,
      totalJobs: 100,
      jobsBreakdown: [
        { socGroup: '111', description: 'Chief Executives', value: 17.0, percentage: 17.0 },
        {
          socGroup: '925',
          description: 'Elementary Sales Occupations',
          value: 80.0,
          percentage: 80.0,
        },
      ],
    }),
  ],
  [
    /^census\/resident_occupations$/,
    () => ({
      area: CENSUS_AREA,
      totalResidents: 200,
      residentOccupations: [
        {
          socGroup: '11',
          description: 'CORPORATE MANAGERS AND DIRECTORS',
          value: 42.0,
          percentage: 21.0,
        },
        { socGroup: '82', description: 'TRANSPORT DRIVERS', value: 0.0, percentage: 0.0 },
      ],
    }),
  ],
  [
    /^vacancies\/search$/,
    () => [
      {
        id: 101,
        title: 'Plumber',
        summary: 'Mends pipes.',
        company: 'Made-up Pipes',
        activedate: { start: '2026-01-15T15:31:00Z', end: '2026-02-14T15:31:00Z' },
        location: { location: 'Leeds', city: '', area: '', postcode: '', country: '' },
        link: 'https://findajob.dwp.gov.uk/details/101',
      },
    ],
  ],
];

/**
 * The good body of an address below the base.
 *
 * @returns '' where the service answers with an empty body; undefined for an address it does not have
 */
export function goodBody(endpoint: string, query: URLSearchParams): unknown {
  for (const [pattern, body] of BODIES) {
    const match = pattern.exec(endpoint);
    if (match !== null) return body(query, match.slice(1));
  }
  return undefined;
}
