import { formatFigure, formatList, formatRange } from '@/domain/format';
import { interval95 } from '@/domain/interval';
import { PREPARATION_WORDS } from '@/domain/moreLimits';
import type { Observation } from '@/domain/observation';
import { formatDay, localDay } from '@/domain/period';
import { jobWords, ownWords, placeWords } from '@/domain/record';
import type { JobOption, Limits, PinnedEvidence, SessionRecord } from '@/domain/record';
import { payWords } from '@/domain/verdict';
import { WORK_FILTERS } from '@/domain/workSettings';
import type { SourceNames } from '@/ui/sourceNames';
import { sourceText } from '@/ui/sourceText';
import { AIM_WORDS, MODE_WORDS, OWNER_WORDS, PROGRESS_WORDS, STAGE_WORDS } from './words';

/**
 * A session as plain text, for the adviser's own case system. The situation and the private notes
 * are left out.
 *
 * @param names the words of sources
 */
export function sessionText(record: SessionRecord, names: SourceNames): string {
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ['Place', record.place ? [placeWords(record.place)] : []],
    ['Limits', limitLines(record.limits)],
    [
      'Aims',
      record.aims.map(
        ({ kind, text, status }) => `${AIM_WORDS[kind]}: ${text} (${PROGRESS_WORDS[status]})`,
      ),
    ],
    ['Jobs', record.options.map(optionLine)],
    ['Evidence', record.evidence.map((pinned) => evidenceLine(record, pinned, names))],
    [
      'Actions',
      record.actions.map(
        ({ what, owner, due, status, signpost }) =>
          `${OWNER_WORDS[owner]}: ${what}${due && `, by ${formatDay(due)}`}${signpost && `, at ${signpost}`} (${PROGRESS_WORDS[status]})`,
      ),
    ],
    ['Review', record.close.reviewOn === '' ? [] : [formatDay(record.close.reviewOn)]],
  ];
  const filled = parts.filter(([, lines]) => lines.length > 0);
  const head = `Session ${record.reference || 'without a reference'}, ${formatDay(record.createdOn)}`;
  const body = filled.map(([title, lines]) =>
    [title, ...lines.map((line) => `- ${line}`)].join('\n'),
  );
  return `${[head, ...body].join('\n\n')}\n`;
}

function optionLine(option: JobOption): string {
  const { soc, stage, why } = option;
  const words = jobWords(option);
  const group = words === soc.title ? '' : `${soc.title}, `;
  return `${STAGE_WORDS[stage]}: ${words} (${group}${soc.edition} ${soc.code})${why && `: ${why}`}`;
}

/** A figure as it can be pasted into another system: what it is of, where it is from, when pinned. */
function evidenceLine(record: SessionRecord, pinned: PinnedEvidence, names: SourceNames): string {
  const { label, observation, pinnedAt } = pinned;
  const words = pinned.for.flatMap((one) => ownWords(record, one) ?? []);
  const jobs = words.length > 0 ? words : [observation.occupation?.title ?? ''];
  const head = [...jobs.filter((job) => job !== ''), label].join(', ');
  const interval = intervalWords(observation);
  return [
    `${head}: ${formatFigure(observation)}.`,
    ...(interval === undefined ? [] : [interval]),
    `${sourceText(observation, names)}.`,
    `Pinned ${formatDay(localDay(new Date(pinnedAt)))}.`,
  ].join(' ');
}

/** What the figure is likely to be, where its source gives a margin. */
export function intervalWords(observation: Observation): string | undefined {
  const range = interval95(observation);
  if (range === undefined) return undefined;
  return `The true figure is likely to be ${formatRange(range.low, range.high, observation.unit)}.`;
}

/** Limits beyond pay, hours and place, a line each. */
function moreLimitLines({ preparation, work = [], towns = [] }: Limits): readonly string[] {
  return [
    ...(preparation === undefined ? [] : [`At most ${PREPARATION_WORDS[preparation]}`]),
    ...work.map((id) => WORK_FILTERS[id].words),
    ...(towns.length === 0 ? [] : [`Can get to ${formatList(towns.map(({ town }) => town))}`]),
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
