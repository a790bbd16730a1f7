import {
  type FittingTitle,
  type HowSure,
  howSure,
  type PastedTitle,
} from '@/domain/matching/pastedTitles';

/** A pasted title with the job it was taken for. */
export interface CodedTitle extends PastedTitle {
  readonly sure: HowSure | 'by-hand';
  /** Absent: no title fits, and none was chosen yet. */
  readonly job?: FittingTitle;
}

/** Finds the titles that fit, best first; nothing where what was typed is no title. */
export type FindTitles = (text: string) => readonly FittingTitle[];

/** Every pasted title with the first that fits it. */
export function coded(titles: readonly PastedTitle[], find: FindTitles): readonly CodedTitle[] {
  return titles.map((title) => {
    const fitting = find(title.text);
    const [job] = fitting;
    const sure = howSure(title.text, fitting);
    return { ...title, sure, ...(job && sure !== 'none' ? { job } : {}) };
  });
}

/** A title taken for another job, by the adviser. */
export const corrected = (
  all: readonly CodedTitle[],
  text: string,
  job: FittingTitle,
): readonly CodedTitle[] =>
  all.map((one) => (one.text === text ? { ...one, job, sure: 'by-hand' } : one));

/** The jobs of a list with their people, most first. */
export function jobsOfList(
  all: readonly CodedTitle[],
): readonly { readonly soc: string; readonly people: number }[] {
  const people = new Map<string, number>();
  for (const { job, people: many } of all)
    if (job) people.set(job.soc, (people.get(job.soc) ?? 0) + many);
  return [...people]
    .map(([soc, many]) => ({ soc, people: many }))
    .toSorted((a, b) => b.people - a.people || a.soc.localeCompare(b.soc));
}
