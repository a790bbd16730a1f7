import type { Asked } from '@/domain/asked';

/** True where the unit group has no figure, so that the wider group is worth asking for. */
export function wantsWider(asked: Asked<unknown>): boolean {
  return asked.kind === 'missing';
}

/** The first answer where it says something or is not there yet, else the second. */
export function orElse<Value>(first: Asked<Value>, second: Asked<Value>): Asked<Value> {
  if (!wantsWider(first)) return first;
  // No figure of the wider group either: the reason is that of the group asked for.
  return second.kind === 'missing' ? first : second;
}

/** Several answers of one part: shown where any says something, else the gravest of the rest. */
export function together(all: readonly Asked<unknown>[]): Asked<null> {
  if (all.some(({ kind }) => kind === 'value')) return { kind: 'value', value: null };
  const rest =
    all.find(({ kind }) => kind === 'waiting') ??
    all.find(({ kind }) => kind === 'failed') ??
    all.find(({ kind }) => kind === 'missing');
  return rest === undefined || rest.kind === 'value' ? { kind: 'waiting' } : rest;
}
