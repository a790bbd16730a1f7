import { inEnglish } from '@/shared/words/inEnglish';
import { inRow, type Words } from '@/shared/words/words';
import { allJobsSentence, directionSentence, levelsSentence } from '@/domain/employmentOutlook';
import { missing } from '@/domain/figure';
import { reasonInWords } from '@/domain/missingWords';
import { formatRange, formatWholePercent } from '@/domain/format';
import { areaInWords, type Climb } from '@/domain/ladder';
import type { Area } from '@/domain/area';
import type { Observation } from '@/domain/observation';
import { payLead } from '@/domain/payLead';
import { formatPeriod } from '@/domain/referencePeriod';
import type { PayRow } from '@/services/pack/occupation';
import type { WiderGroupProfile } from '@/services/pack/widerGroup';
import type { SourceNames } from '@/ui/sourceNames';
import { sourceText } from '@/ui/sourceText';
import { OPENINGS_WRONG, oneJobInSentence, openingsSentence } from '@/domain/openings';
import { plainNameOf } from '@/domain/plainNames';
import type { SocGroup } from '@/domain/soc';
import type { AreaFuture, NewerGroups, NewerPart, WiderView } from './widerView';

/** "That is 6% of all people in work." and how the count came about. */
export function peopleWords({ people, everyone, addedFrom }: WiderGroupProfile): string {
  if (people.figure.kind === 'missing') return '';
  const percent = (100 * people.figure.value) / everyone;
  const share = percent < 1 ? 'less than 1%' : formatWholePercent(percent);
  const sum =
    addedFrom === undefined ? '' : ` The count is the sum of its ${minorGroups(addedFrom)}.`;
  return `That is ${share} of all people in work.${sum}`;
}

const minorGroups = (count: number) => (count === 1 ? 'one minor group' : `${count} minor groups`);

/** The pay a wider group leads with, and its own older figure, which is never the lead. */
export interface WiderPay {
  readonly lead?: PayRow;
  readonly older?: PayRow;
}

/**
 * Whose pay leads follows rule 13: all employees where more than half of the jobs are part time, else
 * full-time staff. Hours of wider groups are not published.
 */
export function widerPay({ pay, partTimeShare }: WiderGroupProfile): WiderPay {
  const newer = pay.filter(({ median }) => median.occupation?.edition === 'SOC 2020');
  const shown = newer.filter(({ median }) => median.figure.kind === 'value');
  const leads = payLead(missing('not-collected'), partTimeShare);
  const lead = shown.find(({ group }) => group === leads) ?? shown[0] ?? newer[0];
  const older = pay.find(({ median }) => median.occupation?.edition === 'SOC 2010');
  return { ...(lead ? { lead } : {}), ...(older ? { older } : {}) };
}

/** What the middle means, whose it is, and the spread around it. */
export function payWords(row: PayRow, group: SocGroup): string {
  const { median, p25, p75 } = row;
  if (median.figure.kind === 'missing') return '';
  const who = row.group === 'all' ? 'staff' : 'full-time staff';
  const half = `Half of ${who} across the UK earned more than this. Half earned less.`;
  const spread =
    p25.kind === 'value' && p75.kind === 'value'
      ? ` The middle half earned ${formatRange(p25.value, p75.value, median.unit)}.`
      : '';
  const partTime = row.group === 'all' ? ' Most work part time.' : '';
  return `${half}${partTime}${spread}${ofWhom(median, group)}`;
}

/** The same for a tile, in two short sentences. */
export function payTileWords({ group, median }: PayRow, { code }: SocGroup): readonly string[] {
  const { occupation } = median;
  const isWider = occupation !== undefined && occupation.code.length < code.length;
  return [
    `Half of ${group === 'all' ? 'all staff' : 'full-time staff'} across the UK earn more.`,
    ...(isWider ? [`It is for the wider group ${nameInSentence(occupation)}.`] : []),
  ];
}

/** A group's plain name; its official one in quotation marks where it has no other. */
const nameInSentence = ({ plain, title }: SocGroup) => plain ?? `“${title}”`;

/** Whose pay it is: its own of an older year, or that of a newer group that may be a wider one. */
function ofWhom({ occupation }: Observation, group: SocGroup): string {
  if (occupation === undefined) return '';
  if (occupation.edition === 'SOC 2010')
    return ' It is the pay of this group alone, but it is old, and furlough affected it.';
  return occupation.code.length === group.code.length
    ? ''
    : ` No newer table has this group alone: this is for the wider group ${nameInSentence(occupation)}.`;
}

/** The label of a pay line: whose it is, and the year where it is not the newest. */
export function payLabel({ group, median }: PayRow): string {
  const label = group === 'all' ? 'Middle pay, all employees' : 'Middle pay, full time';
  return median.occupation?.edition === 'SOC 2010'
    ? `${label}, in ${formatPeriod(median.period)}`
    : label;
}

/** Where the people are in the newer list, in a few sentences; the parts are listed apart. */
export function newerWords({ one, origin }: NewerGroups): string {
  const few = origin.fewAsked ? ' Few people were asked, so the share is rough.' : '';
  const list = 'Since 2021 figures use a newer list, SOC 2020.';
  if (one === undefined) {
    return `${list} In it, the people of this group are spread over several groups. No one of them stands for it.${few}`;
  }
  const { group, share } = one;
  return `${list} In it, ${formatWholePercent(share * 100)} of these people are in group ${group.code}, ${nameInSentence(group)}. Its figures stand for them.${few}`;
}

/**
 * Which newer group figures are of: "These are for science and tech, SOC 2020 group 21. It holds 98%
 * of the people of this group." A wider group is called so, for it holds others too. The source line
 * of each figure has its official name.
 *
 * @param code the group of the page
 */
export function standWords({ group, share }: NewerPart, code: string): string {
  const isWider = group.code.length < code.length;
  const percent = formatWholePercent(share * 100);
  const name = `${nameInSentence(group)}, SOC 2020 group ${group.code}`;
  return isWider
    ? `These are for the wider group ${name}. It holds ${percent} of the people of this group, and others.`
    : `These are for ${name}. It holds ${percent} of the people of this group.`;
}

/** "For Leeds" is not said of Leeds itself: what is said where a wider area stands in. */
export function areaWords(climb: Climb, area: Area | undefined): string {
  if (climb.kind === 'missing') return '';
  const found = climb.lead.observation.area;
  if (area === undefined || found.gss === area.gss) return '';
  return `The figure is for ${areaInWords(found)}, the nearest area with one.`;
}

/**
 * The source of a whole column, whose rows each name their own group: publisher, period, every area
 * that stands in it, and the edition of the list. Nothing for a column without a figure.
 */
export function columnSource(column: readonly Observation[], names: SourceNames): string {
  const [first] = column;
  if (first === undefined) return '';
  const areas = [...new Set(column.map(({ area }) => area.name))];
  const { occupation, ...rest } = first;
  const edition = occupation === undefined ? '' : `; groups of ${occupation.edition}`;
  return (
    sourceText({ ...rest, area: { ...rest.area, name: areas.join(' and ') } }, names) + edition
  );
}

const together = (...sentences: readonly (Words | undefined)[]): string =>
  inEnglish(inRow(sentences));

type Outlook = NonNullable<AreaFuture['outlook']>;
type Openings = NonNullable<AreaFuture['openings']>;

/** The direction, both levels and the change of all jobs of the same area. */
export function outlookWords({ to, words, allJobs }: Outlook): string {
  const work = to.occupation ? plainNameOf(to.occupation) : '';
  return together(
    directionSentence(words, work, areaInWords(to.area)),
    levelsSentence(words),
    allJobsSentence(allJobs),
  );
}

/** Jobs that come free a year, and of how many one; or why there is no figure. */
export function openingsWords({ perYear: { figure }, jobs }: Openings): string {
  if (figure.kind === 'missing')
    return figure.reason === 'wrong-in-source'
      ? inEnglish(OPENINGS_WRONG)
      : `There is no figure for jobs that come free: ${reasonInWords(figure.reason)}.`;
  return together(openingsSentence(figure), oneJobInSentence(figure, jobs));
}

/** "There is no projection for Scotland in this app. For England: …", for the section alone. */
export function elsewhereWords(
  { nation, england }: NonNullable<WiderView['elsewhere']>,
  group: SocGroup | undefined,
): string {
  const direction =
    england?.outlook &&
    directionSentence(
      england.outlook.words,
      group ? plainNameOf(group) : '',
      areaInWords(england.outlook.to.area),
    );
  return together(
    `There is no projection for ${nation} in this app.`,
    direction && `For England: ${inEnglish(direction)}`,
  );
}
