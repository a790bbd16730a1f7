import { evidenceKey, filingKey, jobKey } from './record';
import type { Action, PinnedEvidence, SessionRecord } from './record';

/** The list of now with what went put back, each entry behind the one it stood behind. */
function entriesBack<Entry>(
  now: readonly Entry[],
  before: readonly Entry[],
  after: readonly Entry[],
  key: (entry: Entry) => string,
): readonly Entry[] {
  const stayed = new Set(after.map(key));
  const list = [...now];
  const at = (name: string): number => list.findIndex((entry) => key(entry) === name);
  for (const [index, entry] of before.entries()) {
    if (stayed.has(key(entry)) || at(key(entry)) >= 0) continue;
    const behind = before.slice(0, index).findLast((other) => at(key(other)) >= 0);
    list.splice(behind === undefined ? 0 : at(key(behind)) + 1, 0, entry);
  }
  return list.length === now.length ? now : list;
}

/** The list without what was put in, where nobody has written in it since. */
function entriesOff<Entry>(
  now: readonly Entry[],
  before: readonly Entry[],
  after: readonly Entry[],
  key: (entry: Entry) => string,
): readonly Entry[] {
  const there = new Set(before.map(key));
  const added = new Set(after.filter((entry) => !there.has(key(entry))));
  return added.size === 0 ? now : now.filter((entry) => !added.has(entry));
}

/** A part that nothing but the change has changed is as it was before. */
function partBack<Part>(now: Part, before: Part, after: Part): Part {
  return before !== after && now === after ? before : now;
}

const keyOfPin = ({ observation }: PinnedEvidence): string => evidenceKey(observation);

/** Pinned figures, each filed again under the jobs it was filed under. */
function pinsBack(
  now: SessionRecord,
  before: SessionRecord,
  after: SessionRecord,
): readonly PinnedEvidence[] {
  const pins = entriesBack(now.evidence, before.evidence, after.evidence, keyOfPin);
  return pins.map((pin) => {
    const was = before.evidence.find((one) => keyOfPin(one) === keyOfPin(pin));
    const then = after.evidence.find((one) => keyOfPin(one) === keyOfPin(pin));
    if (was === undefined || then === undefined) return pin;
    const filed = entriesBack(pin.for, was.for, then.for, filingKey);
    return filed === pin.for ? pin : { ...pin, for: filed };
  });
}

/** Steps put back or taken off, and what was put in the place of a signpost taken out again. */
function actionsBack(
  now: SessionRecord,
  before: SessionRecord,
  after: SessionRecord,
): readonly Action[] {
  const idOf = ({ id }: Action): string => id;
  const left = entriesOff(now.actions, before.actions, after.actions, idOf);
  return entriesBack(left, before.actions, after.actions, idOf).map((action) => {
    const was = before.actions.find(({ id }) => id === action.id);
    const then = after.actions.find(({ id }) => id === action.id);
    if (was === undefined || then === undefined) return action;
    const signpost = partBack(action.signpost, was.signpost, then.signpost);
    return signpost === action.signpost ? action : { ...action, signpost };
  });
}

/**
 * The session without one change, be it a removal, steps and headings laid out at one press, or a
 * signpost put in the place of another. All that was written since stays.
 *
 * @param now the session as it stands
 * @param before as it stood before the change
 * @param after as it stood right after
 */
export function undoChange(
  now: SessionRecord,
  before: SessionRecord,
  after: SessionRecord,
): SessionRecord {
  const { place: _, ...rest } = now;
  const { area: __, ...limits } = now.limits;
  const place = partBack(now.place, before.place, after.place);
  const area = partBack(now.limits.area, before.limits.area, after.limits.area);
  return {
    ...rest,
    ...(place === undefined ? {} : { place }),
    situation: partBack(now.situation, before.situation, after.situation),
    privateNotes: partBack(now.privateNotes, before.privateNotes, after.privateNotes),
    close: {
      ...now.close,
      reviewOn: partBack(now.close.reviewOn, before.close.reviewOn, after.close.reviewOn),
    },
    limits: { ...limits, ...(area === undefined ? {} : { area }) },
    notesJobsLookedAt: partBack(
      now.notesJobsLookedAt,
      before.notesJobsLookedAt,
      after.notesJobsLookedAt,
    ),
    aims: entriesBack(now.aims, before.aims, after.aims, ({ id }) => id),
    actions: actionsBack(now, before, after),
    options: entriesBack(now.options, before.options, after.options, jobKey),
    evidence: pinsBack(now, before, after),
  };
}
