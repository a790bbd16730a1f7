import { UNITED_KINGDOM } from '@/domain/area';
import { reasonInWords } from '@/domain/missingWords';
import { formatFigure, formatWholePercent } from '@/domain/format';
import { formatList } from '@/domain/lists';
import type { Observation } from '@/domain/observation';
import type { ShortagesByPlace } from '@/services/lmi/queries';
import type { RankedShortage, SkillShortages } from '@/services/lmi/skillShortages';
import type { UnemploymentRates } from '@/services/lmi/unemployment';
import type { ListRow } from '../live/listRow';
import { type LiveSubject, titled, titleOf, widerSentence } from '../live/subject';

const LISTED = 10;

/** Jobs of a region that employers find hard to fill, as the source lists them. */
export function rankingRows(
  ranked: readonly RankedShortage[],
  subject: LiveSubject,
): readonly ListRow[] {
  return ranked.slice(0, LISTED).map(({ soc, hardToFill }) => ({
    id: soc,
    name: titleOf(soc, subject),
    ...(subject.titles[soc] && soc.length === 4 ? { soc } : {}),
    text: hardToFill.kind === 'value' ? formatWholePercent(hardToFill.value) : 'no figure given',
  }));
}

/** Where this job stands in the region's list, in a sentence without a rank. */
export function inRanking(ranked: readonly RankedShortage[], { group }: LiveSubject): string {
  return ranked.some(({ soc }) => soc === group.code)
    ? 'This job is in the list.'
    : 'This job is not in the list.';
}

/** Jobs that are hard to fill, one line a place. */
export interface ShortageView {
  readonly lines: readonly {
    readonly place: string;
    readonly words: string;
    /** What can be pinned; absent where the service has no figure of the place. */
    readonly hardToFill?: Observation;
  }[];
  /** For which group the figures are, and how sure they are. */
  readonly notes: readonly string[];
}

/** What the survey says of this job in the United Kingdom and in the region. */
export function shortageView(
  { country, region }: ShortagesByPlace,
  subject: LiveSubject,
): ShortageView {
  const asked = [
    { place: UNITED_KINGDOM.name, answer: country },
    ...(region ? [{ place: subject.region?.name ?? '', answer: region }] : []),
  ];
  const found = asked.flatMap(({ answer }) => (answer.kind === 'value' ? [answer.value] : []));
  return {
    lines: asked.map(({ place, answer }) => {
      if (answer.kind === 'missing')
        return { place, words: `${place}: ${reasonInWords(answer.reason)}.` };
      const hardToFill = titled(answer.value.hardToFill, subject);
      const [hard, short] = [hardToFill, answer.value.skillShortage].map((share) =>
        formatFigure(share, { decimals: 0 }),
      );
      const words = `${place}: of jobs on offer, ${hard} are hard to fill, and ${short} are so for want of skills.`;
      return { place, words, hardToFill };
    }),
    notes: [...widerNotes(found, subject), sureNote(found)],
  };
}

/** Which figures are for a wider group: said once where all are. */
function widerNotes(found: readonly SkillShortages[], subject: LiveSubject): readonly string[] {
  const said = found.map(({ hardToFill }) => {
    const hard = titled(hardToFill, subject);
    return { place: hard.area.name, words: widerSentence(hard, subject, hard.area) };
  });
  const [first] = said;
  const isSame = said.every(({ words }) => words === first?.words);
  const notes = isSame
    ? said.slice(0, 1).map(({ words }) => words)
    : said.map(({ place, words }) => (words === '' ? '' : `${place}: ${words}`));
  return notes.filter((note) => note !== '');
}

/** The survey's own mark of how sure it is; its scale is not documented. */
function sureNote(found: readonly SkillShortages[]): string {
  const marks = found.flatMap(({ reliability }) => (reliability === null ? [] : [reliability]));
  if (marks.length === 0) return 'The survey does not say how sure it is.';
  return `The survey marks how sure it is with ${formatList([...new Set(marks)].map(String))}. It does not say what that means.`;
}

/** The newest year with a figure of people out of work; the service writes others as none. */
export function newestRate(
  { years }: UnemploymentRates,
  subject: LiveSubject,
): Observation | undefined {
  const newest = years.findLast(({ figure }) => figure.kind === 'value');
  return newest && titled(newest, subject);
}
