import * as z from 'zod/mini';
import type { SessionRecord } from '@/domain/record';
import { VaultError } from './errors';
import { moment, parseRecord } from './recordSchema';

/** What is sealed in one document. */
export interface RecordContent {
  readonly record: SessionRecord;
  /** Date and time of the save, ISO 8601. */
  readonly savedAt: string;
}

/** A record that was opened, and the revision it is stored under. */
export interface OpenedRecord extends RecordContent {
  readonly revision: number;
}

const envelope = z.object({ savedAt: moment, record: z.unknown() });

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's message repeats a piece of the text, so it is not passed on.
    throw new VaultError('damaged');
  }
}

/** The content of a document as text. */
export function recordContent({ record, savedAt }: RecordContent): string {
  return JSON.stringify({ savedAt, record });
}

/**
 * The content of a document from its text, its record brought to the current version.
 *
 * @throws VaultError `damaged`, also where the record bears another id than its document;
 *   `newer-version`
 */
export function openContent(text: string, id: string): RecordContent {
  const opened = envelope.safeParse(jsonOf(text));
  if (!opened.success) throw new VaultError('damaged');
  const record = parseRecord(opened.data.record);
  if (record.id !== id) throw new VaultError('damaged');
  return { record, savedAt: opened.data.savedAt };
}
