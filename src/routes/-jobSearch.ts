import type { JobAsked, RecordPlace } from '@/domain/record';

/** The address of a job of a session says its title and is read for the session's place. */
export function jobSearch({ title }: JobAsked, place: RecordPlace | undefined) {
  return { area: place?.gss, as: title?.text, near: place?.town };
}
