import { combine, type Figure, value } from '@/domain/figure';
import type { Observation } from '@/domain/observation';
import type { PlaceOfDemand } from '@/services/pack/demand';
import type { LabelledObservation } from '@/services/pack/observations';
import { type AreaCount, countOf, type DemandInput, ofLabel, setIn } from './demandInput';

/** One part of a whole, here and in England. */
export interface MixRow {
  readonly id: string;
  readonly name: string;
  readonly count: Observation;
  /** Of all here, per cent. */
  readonly share: Figure;
  readonly inEngland: Figure;
}

export interface MixView {
  /** Largest here first. */
  readonly rows: readonly MixRow[];
  readonly source: Observation;
  readonly counted: AreaCount;
}

const INDUSTRIES = 'enterprises';
const QUALIFICATIONS = 'highest-qualification';

const LEVELS: Readonly<Record<string, string>> = {
  none: 'No qualifications',
  other: 'Other qualifications',
  RQF1: 'Level 1',
  RQF2: 'Level 2 (good GCSEs)',
  RQF3: 'Level 3 (A levels)',
  'RQF4+': 'Level 4 and above',
};

/** Businesses by industry: of the area, or of all its districts together. Pure. */
export const industriesView = (input: DemandInput) => mixView(input, INDUSTRIES, (label) => label);

/** Residents aged 16 to 64 by their highest qualification. Pure. */
export const qualificationsView = (input: DemandInput) =>
  mixView(input, QUALIFICATIONS, (label) => LEVELS[label] ?? label);

/** Whether the area, or a part of it, has the table a mix is made of. */
export const hasMix = ({ profile }: DemandInput, indicator: string): boolean =>
  labelsOf(profile, indicator).length > 0;

function mixView(
  input: DemandInput,
  indicator: string,
  nameOf: (label: string) => string,
): MixView | undefined {
  const labels = labelsOf(input.profile, indicator).filter((label) => label !== 'Total');
  const counts = labels.flatMap((label) => {
    const counted = countOf(input, (place) => ofLabel(setIn(place, indicator), label));
    return counted ? [{ label, counted }] : [];
  });
  const [first] = counts;
  if (!first) return undefined;
  const whole = sum(counts.map(({ counted }) => counted.count.figure));
  const england = setIn(input.england, indicator)?.rows ?? [];
  const inEngland = sum(
    england.filter(({ label }) => label !== 'Total').map(({ figure }) => figure),
  );
  const rows = counts.map(({ label, counted }) => ({
    id: label,
    name: nameOf(label),
    count: counted.count,
    share: shareOf(counted.count.figure, whole),
    inEngland: shareOf(
      england.find((row) => row.label === label)?.figure ?? {
        kind: 'missing',
        reason: 'not-in-app',
      },
      inEngland,
    ),
  }));
  return {
    rows: rows.toSorted((a, b) => sizeOf(b.share) - sizeOf(a.share)),
    source: first.counted.count,
    counted:
      counts.map(({ counted }) => counted).find(({ missing }) => missing.length > 0) ??
      first.counted,
  };
}

const shareOf = (count: Figure, whole: Figure) =>
  combine([count, whole], (some, all) => (100 * some) / all);

const sum = (figures: readonly Figure[]): Figure =>
  figures.reduce((total, figure) => combine([total, figure], (a, b) => a + b), value(0));

const sizeOf = (figure: Figure) =>
  figure.kind === 'value' ? figure.value : Number.NEGATIVE_INFINITY;

/** The labels of a set, of the area or of the first part that has one. */
function labelsOf(profile: DemandInput['profile'], indicator: string): readonly string[] {
  const places: readonly Pick<PlaceOfDemand, 'sets'>[] = [profile, ...profile.parts];
  const rows: readonly LabelledObservation[] =
    places.map((place) => setIn(place, indicator)?.rows).find(Boolean) ?? [];
  return rows.flatMap(({ label }) => label ?? []);
}
