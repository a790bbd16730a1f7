import type { SocGroup } from '@/domain/soc';

/**
 * What to type for the groups whose own title holds no job that anyone advertises: a title of the
 * coding index that is coded to the group and in common use. By SOC 2010 code.
 */
const TYPED: Readonly<Record<string, string>> = {
  '1116': 'Councillor',
  '1122': 'Construction manager',
  '1123': 'Quarry manager',
  '1136': 'IT director',
  '1139': 'Charity manager',
  '1150': 'Bank manager',
  '1161': 'Transport manager',
  '1162': 'Warehouse manager',
  '1171': 'Army officer',
  '1173': 'Prison governor',
  '1190': 'Retail manager',
  '1211': 'Farm manager',
  '1213': 'Forestry manager',
  '1224': 'Publican',
  '1241': 'GP practice manager',
  '1242': 'Care home manager',
  '1251': 'Property manager',
  '1253': 'Spa manager',
  '1259': 'Hire manager',
  '2111': 'Research chemist',
  '2112': 'Biologist',
  '2113': 'Physicist',
  '2119': 'Scientist',
  '2129': 'Project engineer',
  '2133': 'IT manager',
  '2137': 'Web developer',
  '2139': 'Cyber security analyst',
  '2141': 'Conservation officer',
  '2142': 'Environmental consultant',
  '2150': 'Research manager',
  '2211': 'Doctor',
  '2214': 'Optometrist',
  '2215': 'Dentist',
  '2216': 'Vet',
  '2217': 'Radiographer',
  '2223': 'Speech and language therapist',
  '2311': 'Lecturer',
  '2312': 'FE college lecturer',
  '2314': 'Secondary school teacher',
  '2315': 'Primary school teacher',
  '2316': 'Special needs teacher',
  '2317': 'Headteacher',
  '2318': 'Education adviser',
  '2319': 'Private tutor',
  '2419': 'Lawyer',
  '2424': 'Project manager',
  '2425': 'Actuary',
  '2426': 'Researcher',
  '2429': 'Policy officer',
  '2432': 'Town planner',
  '2436': 'Construction project manager',
  '2462': 'Quality assurance manager',
  '2463': 'Environmental health officer',
  '2472': 'Public relations officer',
  '2473': 'Advertising account manager',
  '3116': 'Production planner',
  '3119': 'Science technician',
  '3131': 'IT technician',
  '3132': 'IT support technician',
  '3217': 'Pharmacy technician',
  '3218': 'Dental technician',
  '3219': 'Massage therapist',
  '3233': 'Education welfare officer',
  '3239': 'Support worker',
  '3311': 'Soldier',
  '3313': 'Firefighter',
  '3314': 'Prison officer',
  '3319': 'Border force officer',
  '3416': 'Producer',
  '3441': 'Footballer',
  '3442': 'Sports coach',
  '3512': 'Airline pilot',
  '3513': 'Deck officer',
  '3520': 'Legal executive',
  '3535': 'Tax adviser',
  '3537': 'Accounting technician',
  '3539': 'Data analyst',
  '3542': 'Sales executive',
  '3543': 'Marketing executive',
  '3545': 'Account manager',
  '3546': 'Event manager',
  '3550': 'Countryside ranger',
  '3561': 'Civil servant',
  '3562': 'Human resources officer',
  '3563': 'Trainer',
  '3565': 'Inspector',
  '3567': 'Health and safety officer',
  '4112': 'Government officer',
  '4113': 'Local government officer',
  '4114': 'Union official',
  '4122': 'Bookkeeper',
  '4129': 'Finance assistant',
  '4138': 'HR administrator',
  '4159': 'Administrative assistant',
  '5112': 'Horticulturist',
  '5114': 'Groundsman',
  '5119': 'Tree surgeon',
  '5211': 'Blacksmith',
  '5215': 'Welder',
  '5221': 'CNC machinist',
  '5223': 'Maintenance fitter',
  '5225': 'Refrigeration engineer',
  '5231': 'Vehicle technician',
  '5232': 'Vehicle body repairer',
  '5234': 'Vehicle paint sprayer',
  '5235': 'Aircraft engineer',
  '5237': 'Railway engineer',
  '5249': 'Service engineer',
  '5250': 'Engineering supervisor',
  '5319': 'Builder',
  '5330': 'Site supervisor',
  '5413': 'Shoe repairer',
  '5419': 'Pattern cutter',
  '5423': 'Print finisher',
  '5436': 'Catering manager',
  '5449': 'Signwriter',
  '6139': 'Animal care assistant',
  '6142': 'Ambulance care assistant',
  '6144': 'Houseparent',
  '6147': 'Passenger assistant',
  '6211': 'Leisure assistant',
  '6214': 'Cabin crew',
  '6215': 'Train conductor',
  '6219': 'Tour guide',
  '7112': 'Checkout operator',
  '7113': 'Telesales executive',
  '7115': 'Car sales executive',
  '7121': 'Insurance agent',
  '7123': 'Milkman',
  '7129': 'Demonstrator',
  '7211': 'Call centre operator',
  '7214': 'Control room operator',
  '7219': 'Customer service assistant',
  '8111': 'Food production operative',
  '8112': 'Glass worker',
  '8113': 'Loom operator',
  '8114': 'Chemical process operator',
  '8115': 'Rubber worker',
  '8116': 'Injection moulder',
  '8117': 'Forge operator',
  '8119': 'Concrete plant operator',
  '8121': 'Wood machinist',
  '8122': 'Coal miner',
  '8124': 'Power station operator',
  '8125': 'Metal polisher',
  '8126': 'Water treatment operator',
  '8127': 'Print operator',
  '8129': 'Laser operator',
  '8131': 'Electronics assembler',
  '8132': 'Car assembler',
  '8133': 'Quality inspector',
  '8139': 'Assembler',
  '8142': 'Road worker',
  '8143': 'Track layer',
  '8149': 'Construction operative',
  '8211': 'HGV driver',
  '8223': 'Tractor driver',
  '8229': 'Plant operator',
  '8232': 'Seaman',
  '8233': 'Baggage handler',
  '8234': 'Signaller',
  '8239': 'Transport supervisor',
  '9119': 'Nursery worker',
  '9120': 'Labourer',
  '9132': 'Industrial cleaner',
  '9139': 'Factory worker',
  '9219': 'Office junior',
  '9235': 'Refuse collector',
  '9239': 'Toilet attendant',
  '9242': 'Civil enforcement officer',
  '9244': 'Lunchtime supervisor',
  '9249': 'Door supervisor',
  '9259': 'Trolley attendant',
  '9260': 'Warehouse operative',
  '9275': 'Cinema attendant',
  '9279': 'Hotel porter',
};

/** The last word of a title that names people: "drivers", "officers", "nurses". */
const PEOPLE =
  /(ers|ors|ists|ians|ants|smiths|nurses|clerks|chefs|cooks|guards|agents|analysts|architects|executives|representatives|secretaries|therapists|operatives|auxiliaries|experts|technologists|machinists|opticians|scientists|professionals|persons|parents|publicans|masons|attendants|paramedics|midwives|women|men)$/;

const IRREGULAR: Readonly<Record<string, string>> = { midwives: 'midwife' };

function singular(word: string): string {
  const lower = word.toLowerCase();
  if (IRREGULAR[lower]) return `${word.charAt(0)}${IRREGULAR[lower].slice(1)}`;
  if (lower.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(ss|sh|ch|x)es$/.test(lower)) return word.slice(0, -2);
  return /[^s]s$/.test(lower) ? word.slice(0, -1) : word;
}

/**
 * A group as one would type it into the search box of a job board: one kind of job, singular.
 *
 * A title of the coding index stands for a group whose own title holds no advertised job. Of the
 * others the first job of a list is taken, with the noun of a later one where it has none of its
 * own: "Bus and coach drivers" is "Bus driver", not "Bus".
 */
export function searchTitle({ code, title }: Pick<SocGroup, 'code' | 'title'>): string {
  const typed = TYPED[code];
  if (typed) return typed;
  const kinds = title
    .replace(/\s+n\.e\.c\.?$/, '')
    .replaceAll(/\s*\([^)]*\)/g, '')
    .replace(/\s+(in|of|–) .*$/, '')
    .split(/, and |, | and /);
  const [first = title] = kinds;
  const named = kinds.find((kind) => PEOPLE.test(kind)) ?? first;
  const words = named.split(' ');
  const noun = singular(words.at(-1) ?? '');
  return named === first ? [...words.slice(0, -1), noun].join(' ') : `${first} ${noun}`;
}
