import type { LiveSection } from '../model/sections';

const SURVEY =
  'From a survey of people at home. The figure after ± is the margin of error: the true figure is most likely within it.';

const PAY =
  'Of employees: half earn more than the middle, half less. “All” takes in part-time work. The self-employed are outside.';

const WHERE_THE_WORK_IS = 'Counted where the work is, not where people live.';

/** Whom a part is about, or what to know before it is read. */
export const NOTES: Readonly<Record<LiveSection, string>> = {
  people: 'Estimates for the middle of the year.',
  work: SURVEY,
  reasons: SURVEY,
  claimants:
    'People who claim benefits mainly because they are out of work. All of them are counted. The months are not adjusted for the season, so set a month beside the same month of another year.',
  occupations:
    'By where people live, not where they work. Groups of SOC 2020. Few people are asked in one place, so counts are rough.',
  qualifications: 'A level takes in all the levels above it.',
  pay: PAY,
  'pay-workplace': PAY,
  'jobs-density': WHERE_THE_WORK_IS,
  industries: WHERE_THE_WORK_IS,
  'business-sizes': 'Businesses are counted, not jobs.',
};
