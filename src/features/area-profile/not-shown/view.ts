import { reasonInWords } from '@/domain/missingWords';
import type { IndicatorId } from '@/domain/measureTables';
import { isRecent } from '@/domain/referencePeriod';
import type { AreaProfile } from '@/services/pack/area';
import { isInNomis } from '../live/places';
import type { ProfileInput } from '../input/profileInput';

/** Something a reader may look for, and why it is not on the page. */
export interface NotShown {
  readonly what: string;
  readonly why: string;
}

interface Subject {
  readonly what: string;
  readonly indicator: IndicatorId;
  /** Wider areas may stand in: local skills area, nation. */
  readonly mayBeWider?: boolean;
  /** Shown with its year however old it is. */
  readonly mayBeOld?: boolean;
  /** The table of Nomis that has it. */
  readonly live?: string;
  /** In no official profile either. */
  readonly isOursAlone?: boolean;
}

const SUBJECTS: readonly Subject[] = [
  { what: 'People who live here', indicator: 'population', live: 'population' },
  { what: 'Share of people in work', indicator: 'employment-rate', live: 'activity' },
  {
    what: 'Looking for work, from the survey',
    indicator: 'unemployment-rate',
    live: 'activity',
  },
  {
    what: 'Looking for work, modelled',
    indicator: 'unemployment-rate-modelled',
    live: 'modelled',
  },
  { what: 'Share not in work and not looking', indicator: 'inactivity-rate', live: 'activity' },
  { what: 'Number of people in work', indicator: 'people-in-work' },
  { what: 'What people aged 16 to 64 do', indicator: 'economic-activity' },
  { what: 'People claiming benefits', indicator: 'claimants', live: 'claimants' },
  {
    what: 'Middle weekly pay of employees who live here',
    indicator: 'pay-residents-weekly',
    live: 'pay-residents',
  },
  {
    what: 'Middle yearly pay of employees who live here',
    indicator: 'pay-residents-annual',
    isOursAlone: true,
  },
  { what: 'Qualifications', indicator: 'highest-qualification', live: 'qualifications' },
  { what: 'People in work by occupation', indicator: 'people-in-work-here', live: 'occupations' },
  { what: 'Jobs advertised', indicator: 'adverts', mayBeWider: true, isOursAlone: true },
  {
    what: 'Projected jobs and openings',
    indicator: 'projected-jobs',
    mayBeWider: true,
    isOursAlone: true,
  },
  { what: 'Businesses by industry', indicator: 'enterprises', isOursAlone: true },
  {
    what: 'Travel times',
    indicator: 'travel-time',
    mayBeOld: true,
    isOursAlone: true,
  },
];

const TOO_OLD = 'the newest figure is more than five years old';

const NO_TABLE = 'not in the tables of this app';

const IN_PROFILE = `${NO_TABLE}; the official profile may have it`;

/** A local skills area has no official profile. */
const NOT_OF_LSIPS = `${NO_TABLE} for local skills areas; see its districts`;

const IN_NOMIS = `${NO_TABLE}; Nomis has it, in its section while it answers`;

/** In no table of ours: only Nomis has them. */
const WITHOUT_TABLE: readonly Subject[] = [
  { what: 'Claimants by age', indicator: 'claimants-by-group', live: 'claimant-groups' },
  {
    what: 'Why people neither work nor look for work, pay of people who work here, jobs for each person who lives here, employees by industry, businesses by size',
    indicator: 'employees-by-industry',
    live: 'industries',
  },
];

/** What is not on the page of a place, each with its reason. Pure. */
export function notShown(input: ProfileInput): readonly NotShown[] {
  return [...SUBJECTS, ...WITHOUT_TABLE].flatMap((subject) => {
    const why = reasonFor(subject, input);
    return why === undefined ? [] : [{ what: subject.what, why }];
  });
}

function reasonFor(subject: Subject, input: ProfileInput): string | undefined {
  const { indicator, mayBeWider, mayBeOld } = subject;
  const { own, lsip, nation } = input;
  // The local skills area of a region has the same districts (London).
  const same = own.area.level === 'region' ? [own, lsip] : [own];
  const places = mayBeWider ? [own, lsip, nation] : same;
  const figures = places.flatMap((place) => figuresOf(place, indicator));
  const [first] = figures;
  if (!first) return noTableWords(subject, own);
  const values = figures.filter(({ figure }) => figure.kind === 'value');
  if (values.some((value) => mayBeOld || isRecent(value, input.today))) return undefined;
  if (values.length > 0) return TOO_OLD;
  return first.figure.kind === 'missing' ? reasonInWords(first.figure.reason) : undefined;
}

/** Why a place is in no table at all: that of the app may leave out what others have. */
function noTableWords({ isOursAlone, live }: Subject, { area }: AreaProfile): string {
  if (area.level === 'lsip') return NOT_OF_LSIPS;
  if (live !== undefined && isInNomis(area, live)) return IN_NOMIS;
  return isOursAlone ? NO_TABLE : IN_PROFILE;
}

const figuresOf = (profile: AreaProfile | undefined, indicator: string) =>
  (profile?.sets ?? []).filter((set) => set.indicator === indicator).flatMap(({ rows }) => rows);
