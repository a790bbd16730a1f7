import type { HoursView } from '../hours/view';
import type { OccupationInput } from '../input/input';
import type { PayView } from '../pay/view';

/** One thing a reader may miss on the page. */
export interface NotShownLine {
  /** In a word or two, for the closed section. */
  readonly what: string;
  /** With the reason, in a sentence. */
  readonly sentence: string;
}

const UNEXPLAINED = 'not published; the source does not say why';

/** What a reader may miss, and why it is not there. Pure. */
export function notShownView(
  { district, lsip }: OccupationInput,
  pay: PayView,
  hours: HoursView,
): readonly NotShownLine[] {
  const women = pay.rows.find(({ group }) => group === 'female' || group === 'female_ft');
  const [first] = pay.rows;
  return [
    ...(women?.median.figure.kind === 'missing' ? [lineOf('women’s pay')] : []),
    ...(first?.p90.kind === 'missing' ? [lineOf('the top tenth')] : []),
    ...(hours.rows.length === 0 ? [lineOf('hours')] : []),
    ...(district && !lsip ? [localLine(district.nation?.name)] : []),
  ];
}

const lineOf = (what: string): NotShownLine => ({
  what,
  sentence: `${what.charAt(0).toUpperCase()}${what.slice(1)}: ${UNEXPLAINED}.`,
});

/** Projections are of England's areas alone; counts of people are of every area but Northern Ireland's. */
function localLine(nation: string | undefined): NotShownLine {
  return nation === 'England'
    ? {
        what: 'local projections',
        sentence: 'Local projections: not in the tables of this app for this place.',
      }
    : {
        what: 'projections, adverts',
        sentence: `Projections of jobs and counts of adverts: not in the tables of this app for ${nation ?? 'this place'}.`,
      };
}

/** What the closed section says: everything that is left out, in a word or two each. */
export function notShownFinding(lines: readonly NotShownLine[]): string {
  const words = lines.map(({ what }) => what).join(', ');
  return words === ''
    ? 'Nothing is missing here'
    : `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
