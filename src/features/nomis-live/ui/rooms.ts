import type { QuestionId } from '../model/questions';

/** The room an answer is given before it comes. */
export interface Room {
  /** Rows of the table that is to come, the heading not counted. */
  readonly rows: number;
  /** What stands around the table: another table, a drawing, a figure line, a note. */
  readonly around:
    | 'nothing'
    | 'beside'
    | 'figure'
    | 'list'
    | 'drawings'
    | 'pairs'
    | 'trend'
    | 'series'
    | 'pay';
}

const TABLE = 'nothing';

/** The room of each answer: the same before its code is there, before it comes, and after. */
export const ROOMS: Readonly<Record<QuestionId, Room>> = {
  population: { rows: 1, around: 'beside' },
  'population-16-64': { rows: 1, around: 'beside' },
  activity: { rows: 3, around: 'drawings' },
  modelled: { rows: 1, around: TABLE },
  'by-sex': { rows: 6, around: TABLE },
  reasons: { rows: 7, around: 'pairs' },
  claimants: { rows: 2, around: 'trend' },
  'claimant-groups': { rows: 3, around: TABLE },
  'claimant-years': { rows: 2, around: 'series' },
  occupations: { rows: 9, around: 'pairs' },
  'occupation-counts': { rows: 6, around: 'list' },
  qualifications: { rows: 5, around: 'pairs' },
  'pay-residents': { rows: 8, around: 'pay' },
  'pay-workplace': { rows: 8, around: 'pay' },
  'jobs-density': { rows: 1, around: 'figure' },
  industries: { rows: 6, around: 'list' },
  sizes: { rows: 4, around: 'figure' },
};
