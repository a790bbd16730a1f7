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
    | 'drawing'
    | 'drawings'
    | 'pairs'
    | 'trend';
}

const TABLE = 'nothing';

/** The room of each answer: the same before its code is there, before it comes, and after. */
export const ROOMS: Readonly<Record<QuestionId, Room>> = {
  population: { rows: 1, around: 'beside' },
  'population-16-64': { rows: 1, around: 'beside' },
  activity: { rows: 3, around: 'drawings' },
  modelled: { rows: 1, around: TABLE },
  reasons: { rows: 7, around: 'pairs' },
  claimants: { rows: 2, around: 'trend' },
  'claimant-groups': { rows: 3, around: TABLE },
  occupations: { rows: 9, around: 'pairs' },
  qualifications: { rows: 5, around: 'pairs' },
  'pay-residents': { rows: 1, around: 'drawing' },
  'pay-workplace': { rows: 1, around: 'drawing' },
  'jobs-density': { rows: 1, around: 'figure' },
  industries: { rows: 6, around: 'list' },
  sizes: { rows: 4, around: 'figure' },
};
