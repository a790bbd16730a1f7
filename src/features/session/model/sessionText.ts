import { formatDay, formatFigure, formatPeriod } from '@/domain/format';
import type { Limits, SessionRecord } from '@/domain/record';
import { AIM_WORDS, MODE_WORDS, OWNER_WORDS, PROGRESS_WORDS, STAGE_WORDS } from './words';

/**
 * A session as plain text, for the adviser's own case system. The situation and the private notes
 * are left out.
 *
 * @param sourceName the name of a source by its id
 */
export function sessionText(record: SessionRecord, sourceName: (id: string) => string): string {
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ['Limits', limitLines(record.limits)],
    [
      'Aims',
      record.aims.map(
        ({ kind, text, status }) => `${AIM_WORDS[kind]}: ${text} (${PROGRESS_WORDS[status]})`,
      ),
    ],
    [
      'Jobs',
      record.options.map(
        ({ soc, stage, why }) =>
          `${STAGE_WORDS[stage]}: ${soc.title} (${soc.edition} ${soc.code})${why && `: ${why}`}`,
      ),
    ],
    [
      'Evidence',
      record.evidence.map(({ label, observation }) => {
        const { area, period, source } = observation;
        const figure = formatFigure(observation);
        return `${label}: ${figure}. ${sourceName(source)}, ${formatPeriod(period)}, ${area.name}`;
      }),
    ],
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

function limitLines(limits: Limits): readonly string[] {
  const { area, travelMinutes, travelMode, hoursPerWeek, lowestPay, other } = limits;
  return [
    area && `In or near ${area.name}`,
    travelMinutes && `Up to ${travelMinutes} minutes to work`,
    travelMode && MODE_WORDS[travelMode],
    hoursPerWeek && `Up to ${hoursPerWeek} hours a week`,
    lowestPay && `At least £${lowestPay.gbp} a ${lowestPay.per}`,
    other.trim(),
  ].filter((line): line is string => typeof line === 'string' && line !== '');
}
