import { jobKey, ownWords } from '@/domain/record';
import type { Observation } from '@/domain/observation';
import type { PinnedEvidence, PinnedFor, SessionRecord } from '@/domain/record';

/** A figure under one of the jobs it is filed under. */
export interface FiledPin {
  readonly pinned: PinnedEvidence;
  readonly filing: PinnedFor;
}

/** The figures of one job at one place. */
export interface EvidenceGroup {
  /** In the client's own words: "Coder, Leeds". */
  readonly title: string;
  readonly pins: readonly FiledPin[];
}

/** The evidence by job and place, in the order each was first pinned for. */
export function evidenceGroups(record: SessionRecord): readonly EvidenceGroup[] {
  const groups = new Map<string, { title: string; pins: FiledPin[] }>();
  for (const pinned of record.evidence) {
    for (const filing of pinned.for) {
      const key = JSON.stringify([
        filing.job ? jobKey(filing.job) : '',
        titleOf(record, filing, pinned),
      ]);
      const group = groups.get(key) ?? { title: titleOf(record, filing, pinned), pins: [] };
      group.pins.push({ pinned, filing });
      groups.set(key, group);
    }
  }
  return [...groups.values()];
}

/** Of a page of no job and no place, such as the map, the place is that of the figure. */
function titleOf(
  record: SessionRecord,
  filing: PinnedFor,
  { observation }: PinnedEvidence,
): string {
  const job = ownWords(record, filing);
  const place = filing.place?.town ?? filing.place?.name ?? placeOf(job, observation);
  return [job, place].filter((part) => part !== undefined).join(', ');
}

const placeOf = (job: string | undefined, { area }: Observation): string | undefined =>
  job === undefined ? area.name : undefined;
