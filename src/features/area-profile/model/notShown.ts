import { reasonInWords } from '@/domain/figure';
import { type IndicatorId, liveQuestionsOf } from '@/domain/measureTables';
import { isRecent } from '@/domain/period';
import type { AreaProfile } from '@/services/pack/area';
import type { ProfileInput } from './profileInput';

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
  /** In no official profile either. */
  readonly isOursAlone?: boolean;
}

const SUBJECTS: readonly Subject[] = [
  { what: 'People who live here', indicator: 'population' },
  { what: 'Share of people in work', indicator: 'employment-rate' },
  {
    what: 'Looking for work, from the survey',
    indicator: 'unemployment-rate',
  },
  {
    what: 'Looking for work, modelled',
    indicator: 'unemployment-rate-modelled',
  },
  { what: 'Share not in work and not looking', indicator: 'inactivity-rate' },
  { what: 'Number of people in work', indicator: 'people-in-work' },
  { what: 'What people aged 16 to 64 do', indicator: 'economic-activity' },
  { what: 'People claiming benefits', indicator: 'claimants' },
  {
    what: 'Middle weekly pay of employees who live here',
    indicator: 'pay-residents-weekly',
  },
  {
    what: 'Middle yearly pay of employees who live here',
    indicator: 'pay-residents-annual',
    isOursAlone: true,
  },
  { what: 'Qualifications', indicator: 'highest-qualification' },
  { what: 'People in work by occupation', indicator: 'people-in-work-here' },
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

/** In the official profiles, and in no table of ours: only a live service has them. */
const WITHOUT_TABLE = [
  { what: 'Why people are not in work and not looking', indicator: 'inactivity-reason' },
  { what: 'Claimants by age', indicator: 'claimants-by-group' },
  { what: 'Pay of people who work here', indicator: 'pay-workplace-weekly-full-time' },
  { what: 'Jobs for each person who lives here', indicator: 'jobs-density' },
  { what: 'Employees by industry', indicator: 'employees-by-industry' },
  { what: 'Businesses by size', indicator: 'businesses-by-size' },
] as const;

/**
 * What is not on the page of a place, each with its reason. Pure.
 *
 * @param covers questions of a live service: of these it says itself what is not there
 */
export function notShown(input: ProfileInput, covers: ReadonlySet<string>): readonly NotShown[] {
  const isOurs = ({ indicator }: Pick<Subject, 'indicator'>) =>
    !liveQuestionsOf(indicator).some((question) => covers.has(question));
  return [
    ...SUBJECTS.filter(isOurs).flatMap((subject) => {
      const why = reasonFor(subject, input);
      return why === undefined ? [] : [{ what: subject.what, why }];
    }),
    ...WITHOUT_TABLE.filter(isOurs).map(({ what }) => ({
      what,
      why: noTableWords({}, input.own),
    })),
  ];
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
function noTableWords(
  { isOursAlone }: Pick<Subject, 'isOursAlone'>,
  { area }: AreaProfile,
): string {
  if (area.level === 'lsip') return NOT_OF_LSIPS;
  return isOursAlone ? NO_TABLE : IN_PROFILE;
}

const figuresOf = (profile: AreaProfile | undefined, indicator: string) =>
  (profile?.sets ?? []).filter((set) => set.indicator === indicator).flatMap(({ rows }) => rows);
