import type { JobOption, SessionRecord } from '@/domain/record';
import { isTraining, TRAINING_WORDS } from '@/domain/training';
import { RECORD_KEYS } from './recordKeys';

/** What a copy says of itself first. */
const WARNING =
  'This file is not sealed: anyone who has it can read it. Nothing erases it: delete it yourself.';

type OptionOut = Omit<JobOption, 'why'> & Partial<Pick<JobOption, 'why'>>;

/** A record as it leaves: without the private parts unless they were asked for. */
function partsOut(record: SessionRecord, withPrivate: boolean) {
  if (withPrivate) return record;
  const { situation: _, privateNotes: __, options, ...rest } = record;
  return { ...rest, options: options.map(({ why: ___, ...option }): OptionOut => option) };
}

/**
 * A session as JSON that a person or another program can read: the version of its form, a warning,
 * what each key means, and the record.
 *
 * @param madeOn ISO day
 * @param withPrivate also the situation, the private notes and the reasons for each job: on asking only
 */
export function recordJson(record: SessionRecord, madeOn: string, withPrivate: boolean): string {
  const file = {
    format: 'bearings-record',
    schemaVersion: record.schemaVersion,
    ...(isTraining(record.id) ? { training: TRAINING_WORDS } : {}),
    warning: WARNING,
    privateParts: withPrivate ? 'included' : 'left out',
    madeOn,
    keys: RECORD_KEYS,
    record: partsOut(record, withPrivate),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
