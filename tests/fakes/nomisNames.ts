/**
 * What the fake Nomis calls its codes: by the contract's own words where it has them. Codes of the
 * classifications that are looked up by name are made up.
 */

/** Variables whose codes no one knows beforehand, by the words a search for them holds. */
export const LOOKED_UP: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  RQF: {
    '9001': '% with RQF4+ - aged 16-64',
    '9002': '% with no qualifications (RQF) - aged 16-64 ',
  },
  SOC2020: {
    '9101': '% all in employment who are - 1: managers (SOC2020)',
  },
  males: {
    '9201': 'Employment rate males - aged 16-64',
    '9202': 'Employment rate females - aged 16-64',
    '9203': 'Unemployment rate males - aged 16-64 ',
    '9204': 'Unemployment rate females - aged 16-64',
    '9205': '% of males who are economically inactive - aged 16-64',
    '9206': '% of females who are economically inactive - aged 16-64',
    '9207': 'White - employment rate males - aged 16-64',
  },
  T09b: {
    '9301': 'T09b:1 (All people - Corporate managers and directors (SOC2020) : All people )',
    '9302': 'T09b:2 (All people - Corporate managers and directors (SOC2020) : Full-time )',
    '9303': 'T09b:10 (All people - Health Professionals (SOC2020) : All people )',
    '9304': 'T09b:34 (All people - Administrative occupations (SOC2020) : All people )',
    '9305': 'T09b:91 (Males - Administrative occupations (SOC2020) : All people )',
    '9306': 'T09b:88 (All people - Elementary occupations (SOC2020) : All people )',
  },
};

const INDUSTRY_SECTIONS = Object.fromEntries(
  Array.from('ABCDEFGHIJKLMNOPQRSTU').map((letter, place) => [
    String(150_994_945 + place),
    `${letter} : Section ${letter}`,
  ]),
);

const INDUSTRY = { '37748736': 'Total', ...INDUSTRY_SECTIONS };

const SEXES_AND_HOURS = {
  '1': 'Male Full Time Workers',
  '3': 'Female Full Time Workers',
  '5': 'Male',
  '6': 'Female',
  '7': 'Total',
  '8': 'Full Time Workers',
};

const PAY = {
  sex: SEXES_AND_HOURS,
  pay: {
    '1': 'Weekly pay - gross',
    '6': 'Hourly pay - excluding overtime',
    '7': 'Annual pay - gross',
  },
  item: { '2': 'Median' },
};

const NAMES: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>> =
  {
    NM_162_1: {
      gender: { '0': 'Total', '1': 'Male', '2': 'Female' },
      age: {
        '0': 'All categories: Age 16+',
        '2': 'Aged 16-24',
        '3': 'Aged 25-49',
        '4': 'Aged 50+',
      },
      measure: {
        '1': 'Claimant count',
        '2': 'Claimants as a proportion of residents aged 16-64',
      },
    },
    NM_17_5: {
      variable: {
        '45': 'Employment rate - aged 16-64',
        '84': 'Unemployment rate - aged 16-64 ',
        '111': '% who are economically inactive - aged 16-64',
        '1493': '% of economically inactive student',
        '1494': '% of economically inactive looking after family/home',
        '1495': '% of economically inactive temporary sick',
        '1496': '% of economically inactive long-term  sick',
        '1497': '% of economically inactive discouraged',
        '1498': '% of economically inactive retired',
        '1499': '% of economically inactive other',
        ...LOOKED_UP['RQF'],
        ...LOOKED_UP['SOC2020'],
        ...LOOKED_UP['males'],
      },
    },
    NM_17_1: { cell: LOOKED_UP['T09b'] ?? {} },
    NM_127_1: { item: { '1': 'Unemployment count', '2': 'Unemployment rate (model based)' } },
    NM_30_1: PAY,
    NM_99_1: PAY,
    NM_57_1: { item: { '1': 'Total jobs', '3': 'Jobs density' } },
    NM_2002_1: {
      gender: { '0': 'Total' },
      c_age: { '200': 'All Ages', '203': 'Aged 16 to 64' },
    },
    NM_189_1: {
      industry: INDUSTRY,
      employment_status: { '1': 'Employees' },
      measure: { '1': 'Count', '2': 'Industry percentage' },
    },
    NM_142_1: {
      industry: INDUSTRY,
      employment_sizeband: {
        '0': 'Total',
        '10': 'Micro (0 to 9)',
        '20': 'Small (10 to 49)',
        '30': 'Medium-sized (50 to 249)',
        '40': 'Large (250+)',
      },
      legal_status: { '0': 'Total' },
    },
  };

/** The name of a code of a dimension in a data set. */
export function nameOf(dataset: string, dimension: string, code: string): string {
  return NAMES[dataset]?.[dimension]?.[code] ?? `${dimension} ${code}, as named here`;
}
