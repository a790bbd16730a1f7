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
  /** The question a live service may answer in its place. */
  readonly live?: string;
}

const SUBJECTS: readonly Subject[] = [
  { what: 'People who live here', indicator: 'population', live: 'population' },
  { what: 'Share of people in work', indicator: 'employment-rate', live: 'activity' },
  {
    what: 'Share looking for work, from the survey',
    indicator: 'unemployment-rate',
    live: 'activity',
  },
  {
    what: 'Share looking for work, modelled',
    indicator: 'unemployment-rate-modelled',
    live: 'modelled',
  },
  { what: 'Share not in work and not looking', indicator: 'inactivity-rate', live: 'activity' },
  { what: 'Number of people in work', indicator: 'people-in-work' },
  { what: 'What people aged 16 to 64 do', indicator: 'economic-activity' },
  { what: 'People claiming benefits', indicator: 'claimants', live: 'claimants' },
  {
    what: 'Weekly pay of people who live here',
    indicator: 'pay-residents-weekly',
    live: 'pay-residents',
  },
  { what: 'Yearly pay of people who live here', indicator: 'pay-residents-annual' },
  { what: 'Qualifications', indicator: 'highest-qualification', live: 'qualifications' },
  { what: 'People in work by occupation', indicator: 'people-in-work-here', live: 'occupations' },
  { what: 'Jobs advertised', indicator: 'adverts', mayBeWider: true },
  { what: 'Projected jobs and openings', indicator: 'projected-jobs', mayBeWider: true },
  { what: 'Businesses by industry', indicator: 'enterprises' },
  { what: 'Travel times', indicator: 'travel-time', mayBeOld: true },
];

const TOO_OLD = 'the newest figure is more than five years old';

const NO_TABLE = 'not in the tables of this app; the official profile may have it';

/** A local skills area has no official profile. */
const NOT_OF_LSIPS = 'not collected for local skills areas; see its districts';

/** In the official profiles, and in no table of ours: only a live service has them. */
const WITHOUT_TABLE = [
  { what: 'Why people are not in work and not looking', live: 'reasons' },
  { what: 'Claimants by age', live: 'claimant-groups' },
  { what: 'Pay of people who work here', live: 'pay-workplace' },
  { what: 'Jobs for each person who lives here', live: 'jobs-density' },
  { what: 'Employees by industry', live: 'industries' },
  { what: 'Businesses by size', live: 'sizes' },
] as const;

/**
 * What is not on the page of a place, each with its reason. Pure.
 *
 * @param covers questions of a live service: of these it says itself what is not there
 */
export function notShown(input: ProfileInput, covers: ReadonlySet<string>): readonly NotShown[] {
  const isOurs = ({ live }: { readonly live?: string }) => live === undefined || !covers.has(live);
  return [
    ...SUBJECTS.filter(isOurs).flatMap((subject) => {
      const why = reasonFor(subject, input);
      return why === undefined ? [] : [{ what: subject.what, why }];
    }),
    ...WITHOUT_TABLE.filter(isOurs).map(({ what }) => ({
      what,
      why: input.own.area.level === 'lsip' ? NOT_OF_LSIPS : NO_TABLE,
    })),
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
