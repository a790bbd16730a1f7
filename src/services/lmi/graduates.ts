import * as z from 'zod/mini';
import { answered, unanswered } from '@/domain/answer';
import { isSocCode } from '@/domain/soc';
import type { Origin } from '@/shared/http';
import { type Endpoint, possible, readBody, refuseOther, socField, withQuery } from './endpoint';

/** A subject of higher education. */
export interface Course {
  /** JACS principal subject: a letter and a digit. Null where the name came without one. */
  readonly id: string | null;
  readonly name: string;
}

/** What graduates in an occupation had studied, newest year, most first. */
export interface CoursesOfGraduates {
  /** Academic year of leaving: '2014/15'. */
  readonly year: string;
  /** Whole per cent of graduates in the occupation; they do not add up to 100. */
  readonly courses: readonly (Course & { readonly percent: number })[];
}

/** '(H3) Mechanical engineering' holds id and name. */
function courseOf(named: string): Course {
  const match = /^\(([A-Z]\d)\)\s*(.+)$/s.exec(named.trim());
  return match?.[2] === undefined
    ? { id: null, name: named.trim() }
    : { id: match[1] ?? null, name: match[2].trim() };
}

const percentage = z.optional(z.nullable(z.number()));
const coursesBody = z.object({
  soc: socField,
  years: z.optional(
    z.nullable(
      z.array(
        z.object({
          year: z.string(),
          courses: z.optional(z.nullable(z.array(z.object({ name: z.string(), percentage })))),
        }),
      ),
    ),
  ),
});

function withPercent<Row extends { readonly percentage?: number | null | undefined }>(
  rows: readonly Row[],
): readonly (Row & { readonly percentage: number })[] {
  return rows
    .flatMap((row) =>
      typeof row.percentage === 'number' && row.percentage > 0
        ? [{ ...row, percentage: row.percentage }]
        : [],
    )
    .toSorted((a, b) => b.percentage - a.percentage);
}

/** An academic year begins with the year it began in: '2014/15'. */
function checkYear(year: string, origin: Origin): void {
  possible('year', Number(year.trim().slice(0, 4)), origin);
}

/**
 * Subjects that graduates in an occupation had studied, per cent of those graduates: the newest year
 * with any (leavers of universities, six months on).
 *
 * @returns `not-collected` where there is no year with a subject, and for an empty body
 * @throws ContractError for another group, and for a share or a year that cannot be
 * @see LMI for All, hesa/courses; docs/sources.md
 */
export const coursesOfGraduates: Endpoint<{ readonly soc: string }, CoursesOfGraduates> = {
  name: 'hesa/courses',
  address: ({ soc }) => `hesa/courses/${encodeURIComponent(soc)}`,
  parse: (text, { soc }, origin) => {
    const body = readBody(text, coursesBody, origin, { isEmptyNone: true });
    if (body.kind === 'missing') return body;
    refuseOther('group', soc, body.value.soc, origin);
    const [newest] = (body.value.years ?? [])
      .map(({ year, courses }) => ({ year, courses: withPercent(courses ?? []) }))
      .filter(({ courses }) => courses.length > 0)
      .toSorted((a, b) => b.year.localeCompare(a.year));
    if (newest === undefined) return unanswered('not-collected');
    checkYear(newest.year, origin);
    return answered({
      year: newest.year,
      courses: newest.courses.map(({ name, percentage: percent }) => ({
        ...courseOf(name),
        percent: possible('graduate-subject-share', percent, origin),
      })),
    });
  },
};

/**
 * The subjects that can be asked for, by name. About 40 of them have no data.
 *
 * @returns `not-collected` where the list is empty
 * @see LMI for All, hesa/list-courses; docs/sources.md
 */
export const courseList: Endpoint<
  Record<string, never>,
  readonly { readonly id: string; readonly name: string }[]
> = {
  name: 'hesa/list-courses',
  address: () => 'hesa/list-courses',
  parse: (text, _request, origin) => {
    const body = readBody(text, z.array(z.object({ id: z.string(), name: z.string() })), origin);
    if (body.kind === 'missing') return body;
    if (body.value.length === 0) return unanswered('not-collected');
    return answered(
      body.value
        .map(({ id, name }) => ({ id: id.trim(), name: courseOf(name).name }))
        .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB')),
    );
  },
};

/** What graduates of a subject do, newest year, most first. */
export interface OccupationsOfGraduates {
  /** Null where the answer does not say. */
  readonly year: string | null;
  /** Per cent of the subject's graduates. */
  readonly occupations: readonly {
    readonly soc: string;
    readonly title: string;
    readonly percent: number;
  }[];
}

const occupationsBody = z.array(
  z.object({
    year: z.optional(z.nullable(z.union([z.string(), z.number()]))),
    occupations: z.optional(
      z.nullable(z.array(z.object({ soc: z.int(), title: z.string(), percentage }))),
    ),
  }),
);

/**
 * Occupations of graduates of a subject, per cent of those graduates: the newest year with any, which
 * is the last of the list where the years are not named.
 *
 * @returns `not-collected` where there is none; the service says so by `[]` or by an error status
 * @see LMI for All, hesa/occupations; docs/sources.md
 */
export const occupationsOfGraduates: Endpoint<{ readonly course: string }, OccupationsOfGraduates> =
  {
    name: 'hesa/occupations',
    noneStatuses: [400, 404],
    address: ({ course }) => withQuery('hesa/occupations', { courses: course }),
    parse: (text, _request, origin) => {
      const body = readBody(text, occupationsBody, origin);
      if (body.kind === 'missing') return body;
      const years = body.value
        .map(({ year, occupations }) => ({
          year: year === null || year === undefined ? null : String(year),
          occupations: withPercent((occupations ?? []).filter(({ soc }) => isSocCode(String(soc)))),
        }))
        .filter(({ occupations }) => occupations.length > 0)
        .toSorted((a, b) => (a.year ?? '').localeCompare(b.year ?? ''));
      const newest = years.at(-1);
      if (newest === undefined) return unanswered('not-collected');
      if (newest.year !== null) checkYear(newest.year, origin);
      return answered({
        year: newest.year,
        occupations: newest.occupations.map(({ soc, title, percentage: percent }) => ({
          soc: String(soc),
          title: title.trim(),
          percent: possible('graduate-occupation-share', percent, origin),
        })),
      });
    },
  };
