/** Whether a job keeps to a limit: yes for most, for some who do it, no for nearly all, or unknown. */
export type VerdictKind = 'meets' | 'some' | 'misses' | 'cannot-tell';

/** What a limit comes to for one job, with the figure it rests on in words. */
export interface Verdict {
  readonly kind: VerdictKind;
  /** One sentence without its full stop, in plain words. */
  readonly reason: string;
}
