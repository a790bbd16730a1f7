import { inEnglish } from '@/shared/words/inEnglish';
import type { Words } from '@/shared/words/words';
import { type Area, UNITED_KINGDOM } from '@/domain/area';
import { reasonInWords } from '@/domain/missingWords';
import { formatAmount, formatFigure, formatRange, formatWholePercent } from '@/domain/format';
import { formatList } from '@/domain/lists';
import { areaInWords, levelWords } from '@/domain/ladder';
import { locationQuotientWords } from '@/domain/locationQuotient';
import type { Observation } from '@/domain/observation';
import { plainNameOf } from '@/domain/plainNames';
import { LEAVERS_NOTE } from '@/domain/openings';
import type { PayRow } from '@/services/pack/occupation';
import type { Entry } from './alignCells';
import { openingsView } from '../openings/view';
import { outlookView } from '../outlook/view';
import { gettingInView, similarUsWork } from '../needs/preparation';
import { type HoursPart, hoursView } from '../hours/view';
import { needsView } from '../needs/view';
import { partPay } from '../pay/parts';
import { minimumSentence } from '../pay/sentences';
import type { PayPart, PayView } from '../pay/view';
import { advertsView } from '../adverts/view';
import { ADVERTS_NOTE, advertsSentence, noAdvertsSentence } from '../adverts/sentences';
import { commonSentence, noCountSentence, peopleSentence } from '../here/sentences';
import { areaOpenings, openingsElsewhereSentence } from '../openings/sentences';
import { areaDirection, areaLevels, elsewhereSentence } from '../outlook/sentences';
import { type HereView, hereView } from '../here/view';
import { type WiderGroup } from '../input/widerGroup';
import { spreadSentence } from '../input/sentences';
import { apprenticeshipsView } from '../needs/routes';
import { clientNation, type OccupationInput } from '../input/input';

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
const remark = (text: Words): Entry => ({ text: capital(inEnglish(text)), isRemark: true });
const lines = (...texts: readonly (Words | undefined)[]) =>
  texts.flatMap((text) => (text ? [capital(inEnglish(text))] : []));

/** What the work is, in a sentence. */
export function summaryEntry({ profile }: OccupationInput): Entry {
  return profile.summary
    ? { text: profile.summary }
    : remark('we have no short summary of this job');
}

const peopleOf = ({ group }: PayRow) => (group === 'all' ? 'all employees' : 'full-time staff');

/** The middle, the spread and the wider group; of a spread group the largest part, the others listed. */
export function payEntry(view: PayView, { profile }: OccupationInput): Entry {
  const lead = view.own?.lead;
  if (!lead || view.climb.kind === 'missing')
    return remark(
      reasonInWords(view.climb.kind === 'missing' ? view.climb.reason : 'not-collected'),
    );
  const { row } = lead;
  const isPart = view.deciding?.kind === 'largest';
  return {
    text: formatFigure(row.median),
    details: lines(
      minimumSentence(view),
      isPart ? `the largest part, ${view.people} (${shareOf(view)} of people)` : undefined,
      `middle pay, ${peopleOf(row)}`,
      ...spreadLines(row),
      levelWords(row.median, { occupation: profile.group, area: UNITED_KINGDOM }),
    ),
    ...(isPart && view.parts.length > 1 ? { items: view.parts.slice(1).map(partItem) } : {}),
    observation: row.median,
    basis: peopleOf(row),
    ...(isPart && lead.isExact ? { isPart } : {}),
    ...(lead.hasYearlyError ? { hasYearlyError: true } : {}),
  };
}

const shareOf = ({ deciding }: PayView) =>
  deciding?.kind === 'largest' ? formatWholePercent(deciding.share * 100) : '';

function partItem(part: PayPart): string {
  const pay = partPay(part);
  const words = typeof pay === 'string' ? pay : pay.text;
  return `${part.group.title} (${formatWholePercent(part.share * 100)}): ${words}`;
}

/** The middle half and the outer tenths, in words: what the chart draws. */
function spreadLines({ median, p10, p25, p75, p90 }: PayRow): readonly string[] {
  const range = (low: number, high: number) => formatRange(low, high, median.unit);
  const half =
    p25.kind === 'value' && p75.kind === 'value'
      ? [`middle half: ${range(p25.value, p75.value)}`]
      : ['middle half: not published'];
  if (p10.kind === 'value' && p90.kind === 'value')
    return [...half, `lowest to top tenth: ${range(p10.value, p90.value)}`];
  return p10.kind === 'value'
    ? [...half, `lowest tenth: up to ${formatAmount(p10.value, median.unit)}`]
    : half;
}

/** Pay of the wider group in the reader's region. */
export function regionEntry({ region, unitedKingdom }: PayView): Entry {
  if (!region) return remark(reasonInWords(unitedKingdom ? 'not-in-app' : 'not-published'));
  return {
    text: formatFigure(region.median),
    details: lines(
      `middle pay, ${peopleOf(region)}, in ${areaInWords(region.median.area)}`,
      ...spreadLines(region),
      wider(region.median),
    ),
    observation: region.median,
    basis: peopleOf(region),
  };
}

const wider = ({ occupation }: Observation) =>
  occupation && `for the wider group ${plainNameOf(occupation)}`;

function askedOf({ profile, district }: OccupationInput, { area }: Observation) {
  return { occupation: profile.group, area: district?.area ?? elsewhere(area) };
}

/** Without a district no place was asked for: the words name the one the figure is for. */
const elsewhere = (area: Area): Area => ({ ...area, gss: '' });

/** People in the wider group who live here; the district's own small count only as very rough. */
export function peopleEntry(input: OccupationInput): Entry {
  const view = hereView(input);
  if (view.people.kind === 'missing') return remark(noCountSentence(view) ?? NOT_IN_APP);
  const { observation } = view.people.lead;
  return {
    text: formatFigure(observation),
    details: lines(
      peopleSentence(view),
      commonSentence(view.peopleComparison),
      spreadSentence(view.wider),
      roughWords(view, input),
    ),
    observation,
    basis: basisOf(view.wider),
  };
}

/** Whose figure it is where several jobs rest on one group: a part of a job is not the job. */
function basisOf({ parts: [largest] }: WiderGroup): string {
  return largest
    ? `${formatWholePercent(largest.share * 100)} of the work`
    : 'the whole of the work';
}

const NOT_IN_APP = reasonInWords('not-in-app');

function roughWords({ roughPeople }: HereView, { district }: OccupationInput): string | undefined {
  if (!roughPeople || !district) return undefined;
  return `${areaInWords(district.area)} alone: ${formatFigure(roughPeople)}, very rough`;
}

/** How common the wider group is here, against England. */
export function quotientEntry(input: OccupationInput): Entry {
  const view = hereView(input);
  if (view.quotient.kind === 'missing') return remark(reasonInWords(view.quotient.reason));
  const { observation } = view.quotient.lead;
  return {
    text: formatFigure(observation),
    details: lines(
      view.quotientComparison && locationQuotientWords(view.quotientComparison),
      levelWords(observation, askedOf(input, observation)),
      spreadSentence(view.wider),
    ),
    observation,
    basis: basisOf(view.wider),
  };
}

/** Adverts live online in the month. */
export function advertsEntry(input: OccupationInput): Entry {
  const view = advertsView(input);
  if (view.adverts.kind === 'missing') return remark(noAdvertsSentence(view) ?? NOT_IN_APP);
  const { observation } = view.adverts.lead;
  return {
    text: formatFigure(observation),
    details: lines(advertsSentence(view), spreadSentence(view.wider), ADVERTS_NOTE),
    observation,
    basis: basisOf(view.wider),
  };
}

/** What you need in the client's nation; how long people prepare for like US work comes last. */
export function needsEntry(input: OccupationInput): Entry {
  const { short, lines: needs, remark: why } = needsView(input);
  const { preparation } = gettingInView(input);
  const usWork = lines(preparation && similarUsWork(preparation));
  if (needs.length === 0) return { ...remark(short), details: usWork };
  return {
    text: inEnglish(short),
    items: [...needs.map(({ sentence }) => sentence), ...(why ? [inEnglish(why)] : [])],
    details: usWork,
    sourceId: 'requirements',
  };
}

const SHOWN_APPRENTICESHIPS = 4;

/** Apprenticeships of England that lead to the work; for another nation, where its own are. */
export function apprenticeshipsEntry(input: OccupationInput): Entry {
  const { leading, links } = apprenticeshipsView(input);
  const nation = clientNation(input);
  if (nation && nation !== 'England')
    return remark(`for ${nation} see ${formatList(links.map(({ name }) => name))}`);
  if (leading.length === 0) return remark('none in England that we know of');
  const more = leading.length - SHOWN_APPRENTICESHIPS;
  return {
    text: 'In England',
    items: [
      ...leading.slice(0, SHOWN_APPRENTICESHIPS),
      ...(more > 0 ? [`and ${more} more, on the job’s own page`] : []),
    ],
    sourceId: 'occupational-maps',
  };
}

/** The direction, with both levels and the change of all jobs. */
export function outlookEntry(input: OccupationInput): Entry {
  const view = outlookView(input);
  const [nearest] = view.areas;
  if (!nearest?.outlook.direction) return remark(elsewhereSentence(view) ?? NOT_IN_APP);
  return {
    text: inEnglish(areaDirection(nearest) ?? NOT_IN_APP),
    details: lines(areaLevels(nearest), spreadSentence(view.wider)),
    observation: nearest.to,
    basis: basisOf(view.wider),
  };
}

/** Jobs that come free a year as people leave the work. */
export function openingsEntry(input: OccupationInput): Entry {
  const view = openingsView(input);
  const [nearest] = view.areas;
  if (!nearest) return remark(openingsElsewhereSentence(view) ?? NOT_IN_APP);
  const { perYear, group } = nearest;
  if (perYear.figure.kind === 'missing') return remark(areaOpenings(nearest));
  return {
    text: formatFigure(perYear),
    details: lines(
      areaOpenings(nearest),
      LEAVERS_NOTE,
      `for ${plainNameOf(group)} in ${areaInWords(perYear.area)}`,
      spreadSentence(view.wider),
    ),
    observation: perYear,
    basis: basisOf(view.wider),
  };
}

/** Paid hours a week of the people whose pay leads; of a spread group the largest part's. */
export function hoursEntry(input: OccupationInput): Entry {
  const { rows, parts } = hoursView(input);
  const [first] = rows;
  if (!first) return remark(reasonInWords('not-published'));
  const isPart = parts.length > 0;
  return {
    text: formatFigure(first.median),
    isRemark: first.median.figure.kind === 'missing',
    details: lines(
      `middle, ${peopleOf(first)}`,
      isPart ? `in the largest part, ${first.median.occupation?.title ?? ''}` : undefined,
    ),
    ...(parts.length > 1 ? { items: parts.slice(1).map(hoursItem) } : {}),
    observation: first.median,
    basis: peopleOf(first),
    ...(isPart ? { isPart } : {}),
  };
}

const hoursItem = ({ group, share, row }: HoursPart) =>
  `${group.title} (${formatWholePercent(share * 100)}): ${row ? formatFigure(row.median) : 'under 5% of people: not listed'}`;
