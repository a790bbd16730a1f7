import { reasonInWords } from '@/domain/figure';
import type { AreaProfile } from '@/services/pack/area';
import { isRecent, type ProfileInput } from './profileInput';

/** Something a reader may look for, and why it is not on the page. */
export interface NotShown {
  readonly what: string;
  readonly why: string;
}

interface Subject {
  readonly what: string;
  readonly indicator: string;
  readonly source?: string;
  /** Wider areas may stand in: local skills area, nation. */
  readonly mayBeWider?: boolean;
  /** Shown with its year however old it is. */
  readonly mayBeOld?: boolean;
}

const SUBJECTS: readonly Subject[] = [
  { what: 'People who live here', indicator: 'population' },
  { what: 'Share of people in work', indicator: 'employment-rate' },
  { what: 'Share looking for work, from the survey', indicator: 'unemployment-rate' },
  { what: 'Share looking for work, modelled', indicator: 'unemployment-rate-modelled' },
  { what: 'Share not in work and not looking', indicator: 'inactivity-rate' },
  { what: 'Number of people in work', indicator: 'people-in-work' },
  { what: 'What people aged 16 to 64 do', indicator: 'economic-activity' },
  { what: 'People claiming benefits', indicator: 'claimants' },
  { what: 'Weekly pay of people who live here', indicator: 'pay-residents-weekly' },
  { what: 'Yearly pay of people who live here', indicator: 'pay-residents-annual' },
  { what: 'Qualifications', indicator: 'highest-qualification' },
  { what: 'People in work by occupation', indicator: 'people-in-work-here' },
  { what: 'Jobs advertised', indicator: 'adverts', mayBeWider: true },
  { what: 'Projected jobs and openings', indicator: 'projected-jobs', mayBeWider: true },
  { what: 'Businesses by industry', indicator: 'enterprises' },
  { what: 'Travel times', indicator: 'travel-time', mayBeOld: true },
];

const TOO_OLD = 'the newest figure is more than five years old';

const NO_TABLE = 'not in the tables of this app; the official profile may have it';

/** In the official profiles, and in no table of ours. */
const WITHOUT_TABLE = [
  'Why people are not in work and not looking',
  'Claimants by age',
  'Pay of people who work here',
  'Jobs for each person who lives here',
  'Employees by industry',
  'Businesses by size',
] as const;

/** What is not on the page of a place, each with its reason. Pure. */
export function notShown(input: ProfileInput): readonly NotShown[] {
  return [
    ...SUBJECTS.flatMap((subject) => {
      const why = reasonFor(subject, input);
      return why === undefined ? [] : [{ what: subject.what, why }];
    }),
    ...WITHOUT_TABLE.map((what) => ({ what, why: NO_TABLE })),
  ];
}

function reasonFor(
  { indicator, mayBeWider, mayBeOld }: Subject,
  input: ProfileInput,
): string | undefined {
  const places = mayBeWider ? [input.own, input.lsip, input.nation] : [input.own];
  const figures = places.flatMap((place) => figuresOf(place, indicator));
  const [first] = figures;
  if (!first) return reasonInWords('not-collected');
  const values = figures.filter(({ figure }) => figure.kind === 'value');
  if (values.some((value) => mayBeOld || isRecent(value, input.today))) return undefined;
  if (values.length > 0) return TOO_OLD;
  return first.figure.kind === 'missing' ? reasonInWords(first.figure.reason) : undefined;
}

const figuresOf = (profile: AreaProfile | undefined, indicator: string) =>
  (profile?.sets ?? []).filter((set) => set.indicator === indicator).flatMap(({ rows }) => rows);
