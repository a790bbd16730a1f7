import { formatFigure, formatNumber, formatRange } from '@/domain/format';
import { formatList } from '@/domain/lists';
import { interval95 } from '@/domain/interval';
import { AGE_WORDS } from '@/domain/legalMinimum';
import { PREPARATION_WORDS } from '@/domain/moreLimits';
import type { Observation } from '@/domain/observation';
import { formatDay, localDay } from '@/domain/period';
import { formatPeriod } from '@/domain/referencePeriod';
import { jobWords, ownWords, pinWords, placeWords } from '@/domain/record';
import type { Action, JobOption, Limits, PinnedEvidence, SessionRecord } from '@/domain/record';
import { socLevel } from '@/domain/soc';
import { payWords } from '@/domain/verdict';
import { WORK_FILTERS } from '@/domain/workSettings';
import { isTraining, TRAINING_WORDS } from '@/domain/training';
import { flagWords } from '@/ui/flagWords';
import type { SourceNames } from '@/ui/sourceNames';
import { AIM_WORDS, GIVEN_WORDS, MODE_WORDS } from './words';
import { OWNER_WORDS, PROGRESS_WORDS, STAGE_WORDS } from './words';

const LEFT_OUT =
  'Left out: the situation, the private notes and the adviser’s reasons for each job.';

/**
 * A session as plain text, to paste into a case system.
 *
 * @param names the words of sources
 * @param withPrivate also the situation, the private notes and the reasons for each job: on asking only
 */
export function writeUp(record: SessionRecord, names: SourceNames, withPrivate: boolean): string {
  const { place, close, reference, createdOn } = record;
  const parts: readonly (readonly string[])[] = [
    ...(isTraining(record.id) ? [[TRAINING_WORDS]] : []),
    [
      `Session ${reference || 'without a reference'}, ${formatDay(createdOn)}`,
      ...toldLines(record),
    ],
    part('Place', place ? [placeWords(place)] : []),
    part('Limits', limitLines(record.limits)),
    part('Aims', aimLines(record)),
    part(
      'Jobs',
      record.options.map((option) => optionLines(option, withPrivate)),
    ),
    part(
      'Figures, as they stood when they were pinned',
      record.evidence.map((pinned) => figureLines(record, pinned, names)),
    ),
    part('Steps', record.actions.map(stepLine)),
    part('Close', closeLines(close)),
    ...(withPrivate ? privateParts(record) : [[LEFT_OUT]]),
  ];
  const written = parts.filter((lines) => lines.length > 0);
  return `${written.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** A heading and its entries; nothing where there is no entry. */
function part(heading: string, entries: readonly string[]): readonly string[] {
  return entries.length === 0 ? [] : [heading, ...entries.map((entry) => `- ${entry}`)];
}

function privateParts({ situation, privateNotes }: SessionRecord): readonly (readonly string[])[] {
  const texts = [
    ['Situation (private)', situation],
    ['Private notes', privateNotes],
  ] as const;
  return texts.flatMap(([heading, text]) => (text.trim() === '' ? [] : [[heading, text.trim()]]));
}

const dayOf = (moment: string): string => formatDay(localDay(new Date(moment)));

const toldLines = ({ noticeShownAt }: SessionRecord): readonly string[] =>
  noticeShownAt === '' ? [] : [`The client was told what is kept on ${dayOf(noticeShownAt)}.`];

const aimLines = ({ aims }: SessionRecord): readonly string[] =>
  aims.map(({ kind, text, status }) => `${AIM_WORDS[kind]}: ${text} (${PROGRESS_WORDS[status]})`);

/** An entry of several lines, each below its name. */
const below = (lines: readonly (readonly [string, string])[]): string =>
  lines
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `\n  ${name}: ${text}`)
    .join('');

function optionLines(option: JobOption, withPrivate: boolean): string {
  const { soc, stage, why, wording = '', forClient = '' } = option;
  const words = jobWords(option);
  const group = words === soc.title ? '' : `${soc.title}, `;
  return `${STAGE_WORDS[stage]}: ${words} (${group}${soc.edition} ${soc.code})${below([
    ['In the client’s words', wording.trim()],
    ['Said to the client', forClient.trim()],
    ['Why (private)', withPrivate ? why.trim() : ''],
  ])}`;
}

/** A figure as it can be checked without this app: what it is of, where it is from, when pinned. */
function figureLines(record: SessionRecord, pinned: PinnedEvidence, names: SourceNames): string {
  const { label, observation, pinnedAt } = pinned;
  const { area, period, source, flags } = observation;
  const places = pinned.for.flatMap(({ place }) => (place ? [placeWords(place)] : []));
  const found = names.source(source);
  return `${pinWords(label)}: ${formatFigure(observation)}${below([
    ['Job', formatList(pinned.for.flatMap((one) => ownWords(record, one) ?? []))],
    ['Looked at for', formatList([...new Set(places)])],
    ['Figure of', [...groupWords(observation), area.name].join('; ')],
    ['Period', formatPeriod(period)],
    ['Said of it', flagWords(flags).join('; ')],
    ['Margin', intervalWords(observation) ?? ''],
    ['Source', found === undefined ? source : `${found.short}; ${found.edition}`],
    ['Pinned', dayOf(pinnedAt)],
  ])}`;
}

/** The group the figure is of, with its level: it may be wider than the job. */
function groupWords({ occupation }: Observation): readonly string[] {
  if (occupation === undefined || occupation.code === '') return [];
  const { code, title, edition } = occupation;
  return [`${socLevel(code)} group “${title}”, ${edition} ${code}`];
}

/** What the figure is likely to be, where its source gives a margin. */
export function intervalWords(observation: Observation): string | undefined {
  const range = interval95(observation);
  if (range === undefined) return undefined;
  return `The true figure is likely to be ${formatRange(range.low, range.high, observation.unit)}.`;
}

const stepLine = ({ what, owner, due, status, signpost }: Action): string =>
  `${what}${below([
    ['Owner', OWNER_WORDS[owner]],
    ['By', due === '' ? 'no day set' : formatDay(due)],
    ['Status', PROGRESS_WORDS[status]],
    ['Where to go', signpost],
  ])}`;

function closeLines({ reviewOn, given, clientAgreed }: SessionRecord['close']): readonly string[] {
  return [
    ...(reviewOn === '' ? [] : [`Review on ${formatDay(reviewOn)}`]),
    ...(given === undefined ? [] : [`Hand-out given: ${GIVEN_WORDS[given].toLowerCase()}`]),
    ...(clientAgreed ? ['The client agreed'] : []),
  ];
}

/** Limits beyond pay, hours and place, a line each. */
function moreLimitLines(limits: Limits): readonly string[] {
  const { age, preparation, work = [], towns = [], fareADay, hoursADay } = limits;
  return [
    ...(age === undefined ? [] : [`Age, for the legal minimum: ${AGE_WORDS[age]}`]),
    ...(preparation === undefined ? [] : [`At most ${PREPARATION_WORDS[preparation]}`]),
    ...work.map((id) => WORK_FILTERS[id].words),
    ...(towns.length === 0 ? [] : [`Can get to ${formatList(towns.map(({ town }) => town))}`]),
    ...(fareADay === undefined ? [] : [`Fare there and back: £${formatNumber(fareADay, 2)} a day`]),
    ...(hoursADay === undefined ? [] : [`Paid hours in a day: ${formatNumber(hoursADay, 1)}`]),
  ];
}

function limitLines(limits: Limits): readonly string[] {
  const { area, travelMinutes, travelMode, hoursPerWeek, lowestPay, other } = limits;
  return [
    area && `In or near ${area.name}`,
    travelMinutes && `Up to ${travelMinutes} minutes to work`,
    travelMode && MODE_WORDS[travelMode],
    hoursPerWeek && `Up to ${hoursPerWeek} hours a week`,
    lowestPay && `At least ${payWords(lowestPay)}`,
    ...moreLimitLines(limits),
    other.trim(),
  ].filter((line): line is string => typeof line === 'string' && line !== '');
}
