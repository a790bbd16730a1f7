import { missingWords } from '@/domain/missingWords';
import { capital, inRow, placeName, said, type Words } from '@/shared/words/words';
import type { HoursView } from '../hours/view';
import type { OccupationInput } from '../input/input';
import type { PayView } from '../pay/view';

/** One thing a reader may miss on the page. */
export interface NotShownLine {
  /** In a word or two, for the closed section. */
  readonly what: Words;
  /** With the reason, in a sentence. */
  readonly sentence: Words;
}

const UNEXPLAINED = missingWords('not-published');

/** What a reader may miss, and why it is not there. Pure. */
export function notShownView(
  { district, lsip }: OccupationInput,
  pay: PayView,
  hours: HoursView,
): readonly NotShownLine[] {
  const women = pay.rows.find(({ group }) => group === 'female' || group === 'female_ft');
  const [first] = pay.rows;
  return [
    ...(women?.median.figure.kind === 'missing' ? [lineOf(said('women’s pay'))] : []),
    ...(first?.p90.kind === 'missing' ? [lineOf(said('the top tenth'))] : []),
    ...(hours.rows.length === 0 ? [lineOf(said('hours'))] : []),
    ...(district && !lsip ? [localLine(district.nation?.name)] : []),
  ];
}

const lineOf = (what: Words): NotShownLine => ({
  what,
  sentence: inRow([capital(what), ': ', UNEXPLAINED, '.'], ''),
});

/** Projections are of England's areas alone; counts of people are of every area but Northern Ireland's. */
function localLine(nation: string | undefined): NotShownLine {
  return nation === 'England'
    ? {
        what: said('local projections'),
        sentence: said('Local projections: not in the tables of this app for this place.'),
      }
    : {
        what: said('projections, adverts'),
        sentence: said(
          'Projections of jobs and counts of adverts: not in the tables of this app for {place}.',
          { place: placeName(nation ?? 'this place') },
        ),
      };
}

/** What the closed section says: everything that is left out, in a word or two each. */
export function notShownFinding(lines: readonly NotShownLine[]): Words {
  return lines.length === 0
    ? said('Nothing is missing here')
    : capital(
        inRow(
          lines.map(({ what }) => what),
          ', ',
        ),
      );
}
