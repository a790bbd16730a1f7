import type { IndicatorKind } from './indicator';
import type { MeasureId } from './measure';
import type { Observation } from './observation';

/** A word of the app, in plain words: the one text that help and glossary have of it. */
export interface Term {
  /** As the address of the glossary has it. */
  readonly id: TermId;
  readonly term: string;
  /** As a reader asks for it: the words of the button beside a figure. */
  readonly asks: string;
  readonly says: readonly string[];
  /** The measures of data/measures.csv whose figures it explains. */
  readonly of?: readonly MeasureId[];
}

const TERM_IDS = [
  'adverts',
  'alike',
  'businesses',
  'census',
  'claimants',
  'common',
  'commuting',
  'count',
  'cv',
  'development',
  'fill',
  'free',
  'graduates',
  'hours',
  'inactive',
  'industry',
  'jobs-a-resident',
  'law',
  'lives-works',
  'looking',
  'lsip',
  'margin',
  'middle',
  'missing',
  'model',
  'no-clear-difference',
  'official-group',
  'projected',
  'provisional',
  'qualification',
  'quarter',
  'rate',
  'reach',
  'residents',
  'score',
  'self-employed',
  'share',
  'sure',
  'survey',
  'thousand',
  'travel-time',
  'verdict',
  'wider',
  'work',
] as const;

export type TermId = (typeof TERM_IDS)[number];

/** Every word of the glossary. */
export const TERMS: readonly Term[] = [
  {
    id: 'adverts',
    term: 'Adverts',
    asks: 'What are adverts?',
    says: [
      'Jobs that were advertised online in one month, counted by the ONS.',
      'Not every job is advertised. One advert can be for more than one job. So a count is a sign of demand, not the number of jobs.',
    ],
    of: ['adverts', 'adverts-here', 'adverts-share'],
  },
  {
    id: 'alike',
    term: 'Alike (great, good, fair, loose match)',
    asks: 'How is it known that jobs are alike?',
    says: [
      'We set side by side what each job takes: its skills and what one has to know and like, by a survey in the United States; its tasks; and its job titles.',
      'It does not say how many people went from the one to the other. Nobody counts that.',
    ],
  },
  {
    id: 'thousand',
    term: 'Adverts or businesses for every 1,000 people',
    asks: 'Why for every 1,000 people?',
    says: [
      'A big place has more of all things. The count is shared out over the people aged 16 to 64 who live there, so that a small place and a big one can be set side by side.',
    ],
    of: ['adverts-per-thousand', 'businesses-per-thousand'],
  },
  {
    id: 'businesses',
    term: 'Businesses',
    asks: 'What is a business here?',
    says: [
      'A firm, a shop, a charity or a body such as a school. It is counted once, where its head office is. Very small ones that pay no VAT and have no staff are left out.',
    ],
    of: [
      'enterprises',
      'businesses-by-size',
      'businesses-by-size-share',
      'businesses-by-industry-share',
    ],
  },
  {
    id: 'census',
    term: 'Census figures',
    asks: 'What is a census figure?',
    says: ['Everyone was asked, on one day. It is a full count, but an old one. Look at its year.'],
    of: ['census-count', 'census-group-count', 'census-group-share'],
  },
  {
    id: 'claimants',
    term: 'Claimants',
    asks: 'Who are claimants?',
    says: [
      'People who get Universal Credit or Jobseeker’s Allowance and have to look for work.',
      'Not all who are out of work claim. Some who claim have a little work.',
    ],
    of: ['claimants', 'claimants-by-group', 'claimants-by-age-share', 'claimant-change'],
  },
  {
    id: 'rate',
    term: 'Claimant rate',
    asks: 'What is a claimant rate?',
    says: ['Of each 100 people aged 16 to 64 who live in the place, so many claim.'],
    of: ['claimant-rate', 'claimant-rate-men', 'claimant-rate-women'],
  },
  {
    id: 'verdict',
    term: 'Meets, misses, cannot tell',
    asks: 'What does “meets” mean?',
    says: [
      'How a job stands to a limit of the client’s. ✓ meets it. ✕ misses it. ? cannot tell: no figure is good enough to say.',
      '“Meets for some” means that part of those who do the work are inside the limit. A job that misses a limit stays on the page.',
    ],
  },
  {
    id: 'cv',
    term: 'Coefficient of variation (CV)',
    asks: 'What is a coefficient of variation?',
    says: [
      'How far chance alone can move a figure of a survey, as a share of it. Up to 5 per cent is firm. Over 20 per cent is too rough to use.',
    ],
    of: ['coefficient-of-variation'],
  },
  {
    id: 'count',
    term: 'Full count',
    asks: 'What is a full count?',
    says: [
      'All of them were counted, not a sample. So it has no margin. It can still be late, or be put right later.',
    ],
    of: ['year'],
  },
  {
    id: 'development',
    term: 'Figures in development',
    asks: 'What is a figure in development?',
    says: [
      'The source is still working on how it is made, and it does not hold all there is. We never call one higher or lower than another.',
    ],
  },
  {
    id: 'graduates',
    term: 'Graduates by subject',
    asks: 'What are graduates by subject?',
    says: [
      'What people with a degree who do this work had studied, or what those who studied a subject do now. It does not say that you need a degree.',
    ],
    of: ['graduate-subject-share', 'graduate-occupation-share'],
  },
  {
    id: 'fill',
    term: 'Hard to fill',
    asks: 'What is hard to fill?',
    says: [
      'Employers were asked which of their open jobs were hard to fill, and whether it was for want of skills. It is what they said, some years ago.',
    ],
    of: [
      'hard-to-fill-vacancies',
      'skill-shortage-vacancies',
      'skill-shortage-among-hard-to-fill',
      'shortage-reliability',
    ],
  },
  {
    id: 'hours',
    term: 'Hours',
    asks: 'Which hours are these?',
    says: [
      'Hours that are paid for in a week, with overtime. Breaks that are not paid for do not count.',
    ],
    of: ['hours-weekly', 'hours-estimate-weekly'],
  },
  {
    id: 'sure',
    term: 'How sure',
    asks: 'How sure is a figure?',
    says: [
      '●●● sure, ●●○ fairly sure, ●○○ a rough guide, ○○○ cannot say.',
      'We look at three things: the margin, whether the figure is of this job and place or of wider ones, and how old it is. The worst of the three decides.',
    ],
  },
  {
    id: 'industry',
    term: 'Industry',
    asks: 'What is an industry?',
    says: [
      'What the employer does, such as building or health. A cook in a hospital is in health. The job is one thing, the industry another.',
    ],
    of: ['employees', 'employees-by-industry', 'employees-by-industry-share'],
  },
  {
    id: 'work',
    term: 'In work',
    asks: 'Who is in work?',
    says: [
      'People with a paid job, or who work for themselves. One hour in the week is enough.',
      'A rate is of people of a named age who live in the place, wherever they work.',
    ],
    of: [
      'employment-rate',
      'employment-rate-women',
      'employment-rate-men',
      'economic-activity',
      'survey-people',
      'survey-rate',
    ],
  },
  {
    id: 'free',
    term: 'Jobs that come free (openings)',
    asks: 'When does a job come free?',
    says: [
      'How many jobs a year come free as people leave the work: they retire, change to other work or move away. It is projected.',
      'Growth is not in it. Nor is moving from one employer to the next in the same work.',
    ],
    of: [
      'replacement-openings',
      'projected-openings',
      'projected-openings-rate',
      'replacement-2020-2035',
      'replacement-openings-span',
    ],
  },
  {
    id: 'jobs-a-resident',
    term: 'Jobs for each resident',
    asks: 'What are jobs for each resident?',
    says: [
      'The jobs in a place over the people aged 16 to 64 who live there. Over 1 means that there are more jobs than people, so many travel in.',
    ],
    of: ['jobs-density', 'jobs-at-workplaces'],
  },
  {
    id: 'law',
    term: 'Least by law',
    asks: 'What is the least by law?',
    says: [
      'The least an employer may pay for an hour. It goes by age, and is less for some apprentices. It goes up each April.',
    ],
    of: ['minimum-wage'],
  },
  {
    id: 'lives-works',
    term: 'Live here, work here',
    asks: 'Who lives here, who works here?',
    says: [
      'Some figures are of the people who live in a place, wherever they go to work. Others are of the jobs in it, whoever comes to do them.',
      'The two can be far apart, as where many travel to a city. Each figure says which it is.',
    ],
    of: [
      'pay-residents-weekly',
      'pay-residents-annual',
      'pay-residents-weekly-full-time',
      'pay-residents-weekly-full-time-women',
      'pay-residents-weekly-full-time-men',
      'pay-residents-weekly-all',
      'pay-residents-hourly-full-time',
      'pay-residents-hourly-full-time-women',
      'pay-residents-hourly-full-time-men',
      'pay-residents-hourly-all',
      'pay-workplace-weekly-full-time',
      'pay-workplace-weekly-full-time-women',
      'pay-workplace-weekly-full-time-men',
      'pay-workplace-weekly-all',
      'pay-workplace-hourly-full-time',
      'pay-workplace-hourly-full-time-women',
      'pay-workplace-hourly-full-time-men',
      'pay-workplace-hourly-all',
    ],
  },
  {
    id: 'looking',
    term: 'Looking for work (unemployed)',
    asks: 'Who is looking for work?',
    says: [
      'People with no job who looked for one in the last four weeks and could start within two. They need not claim anything.',
    ],
    of: [
      'unemployment-rate',
      'unemployment-rate-women',
      'unemployment-rate-men',
      'unemployment-rate-modelled',
      'unemployed-modelled',
      'unemployment-by-occupation',
    ],
  },
  {
    id: 'lsip',
    term: 'LSIP area (local skills area)',
    asks: 'What is a local skills area?',
    says: [
      'The area of a Local Skills Improvement Plan in England: a few districts side by side. More people were asked there than in one district, so its figures are firmer.',
    ],
  },
  {
    id: 'margin',
    term: 'Margin (±)',
    asks: 'What is a margin?',
    says: [
      'Only some people were asked, so the true figure can be a little more or less. 19 times out of 20 it is within the margin.',
      'A difference that is smaller than the margins is none that we can be sure of.',
    ],
  },
  {
    id: 'middle',
    term: 'Middle (median)',
    asks: 'What is a middle?',
    says: [
      'Put all who do the work in a row by what they earn. The middle is the one half way: half earn more, half earn less.',
      'It is not what one starts on, and not an average: a few who earn a great deal do not move it.',
    ],
    of: [
      'pay-annual',
      'pay-weekly',
      'pay-hourly',
      'pay-region-annual',
      'pay-estimate-weekly',
      'pay-change-annual',
    ],
  },
  {
    id: 'missing',
    term: 'Missing figures',
    asks: 'Why is a figure missing?',
    says: [
      'Withheld so nobody can be identified: so few people that one might be known.',
      'Too few people asked: the survey cannot say.',
      'Not collected for this place or job: nobody asks.',
      'Not published: the source does not say why.',
      'Source not answering: a service outside is down. Try again later.',
      'Not applicable: it would mean nothing here.',
      'Wrong at the source: left out, since the source’s own tables do not agree.',
      'Not in the tables of this app: someone may publish it elsewhere.',
    ],
  },
  {
    id: 'model',
    term: 'Modelled figures',
    asks: 'What is a modelled figure?',
    says: [
      'Nobody counted it. It was worked out from other figures, by a sum that its maker has put out.',
    ],
  },
  {
    id: 'common',
    term: 'More common than in England (location quotient)',
    asks: 'What does “more common” mean?',
    says: [
      'Of all who live here and are in work, the share who do this work, over that share in England. 1 means as common as in England, 2 means twice as common.',
      'It does not say how many jobs there are: a small place can have a high one.',
    ],
    of: ['location-quotient'],
  },
  {
    id: 'no-clear-difference',
    term: 'No clear difference',
    asks: 'What is “no clear difference”?',
    says: [
      'Too few people were asked to say which of the two is higher. It does not mean that they are the same.',
    ],
  },
  {
    id: 'inactive',
    term: 'Not in work and not looking',
    asks: 'Who is not looking?',
    says: [
      'People with no job who do not look for one or could not start now. Some study, some care for a family, some are ill, some have retired.',
    ],
    of: [
      'inactivity-rate',
      'inactivity-rate-women',
      'inactivity-rate-men',
      'inactivity-rate-latest',
      'inactivity-reason',
    ],
  },
  {
    id: 'official-group',
    term: 'Official group (SOC)',
    asks: 'What is an official group?',
    says: [
      'Each job has its place in an official list of kinds of work. The title you type leads to one group of it, with a code of four digits.',
      'Pages go by the list of 2010. Newer figures go by that of 2020, and say so.',
    ],
  },
  {
    id: 'residents',
    term: 'People in this work',
    asks: 'Who is counted here?',
    says: [
      'People who live in the place and do this kind of work, wherever they go to do it. It comes from a survey, so it is about right, not exact.',
    ],
    of: [
      'people-in-work',
      'people-in-work-uk',
      'people-in-work-uk-by-kind',
      'people-in-work-here',
      'residents-by-occupation',
      'population',
      'population-16-64',
    ],
  },
  {
    id: 'projected',
    term: 'Projected',
    asks: 'What does “projected” mean?',
    says: [
      'What would come about if things went on as they did. It is not a promise. New firms, new laws and new machines are not in it.',
      'It is of a kind of work in a wide area, and for England alone.',
    ],
    of: ['projected-jobs', 'projected-growth', 'projected-change', 'projection-year'],
  },
  {
    id: 'provisional',
    term: 'Provisional, revised',
    asks: 'What does “provisional” mean?',
    says: [
      'A first figure, which its source may still put right. A revised one has been put right.',
    ],
  },
  {
    id: 'qualification',
    term: 'Qualification levels',
    asks: 'What are the levels?',
    says: [
      'Level 2 is about five good GCSEs, level 3 about two A levels. Level 4 and above is more than that, up to a degree.',
    ],
    of: [
      'qualified-level-4',
      'no-qualifications',
      'highest-qualification',
      'highest-qualification-share',
      'qualification-share',
    ],
  },
  {
    id: 'quarter',
    term: 'Range of workers (lowest and top quarter)',
    asks: 'What is the range?',
    says: [
      'A quarter of those who do the work earn less than its low end. A quarter earn more than its high end. The half between them is the range, drawn as a box.',
      'The thin line goes on from the lowest tenth to the highest. Where it is dashed, the end was not published.',
    ],
  },
  {
    id: 'score',
    term: 'Scores of skills',
    asks: 'What is a score of a skill?',
    says: [
      'How much a skill, a kind of knowledge or an interest counts in the work, by a survey in the United States. It is a guide to what the work is like, not a test.',
    ],
    of: ['onet-level', 'onet-importance', 'onet-extent', 'onet-high-point'],
  },
  {
    id: 'self-employed',
    term: 'Self-employed',
    asks: 'Who is self-employed?',
    says: [
      'People who work for themselves. Surveys of pay ask employers, so what these people earn is not in the pay.',
    ],
    of: ['self-employed-share'],
  },
  {
    id: 'share',
    term: 'Share (per cent)',
    asks: 'A share of what?',
    says: [
      'A part of a whole, as so many in 100. The whole stands beside it: of people aged 16 to 64, of all adverts, of the wider group.',
    ],
    of: ['share-of-wider-group', 'occupation-share', 'working-age-share'],
  },
  {
    id: 'survey',
    term: 'Survey',
    asks: 'What is a survey figure?',
    says: [
      'Some people or firms were asked, and their answers stand for all. The fewer there were, the wider the margin.',
    ],
  },
  {
    id: 'travel-time',
    term: 'Travel time',
    asks: 'Which travel time is this?',
    says: [
      'How long it took from homes in the place to the nearest place with many jobs, by a model of 2019. It is not the way to one job.',
    ],
    of: ['travel-time'],
  },
  {
    id: 'commuting',
    term: 'Where people go to work',
    asks: 'How is it known where people go?',
    says: [
      'In the census of 2011 everyone was asked where they live and work. It is old, but the ways to work change slowly. In 2021 many stayed at home, so that year is the second look.',
    ],
    of: ['commuters'],
  },
  {
    id: 'wider',
    term: 'Wider group ◇',
    asks: 'What is a wider group?',
    says: [
      'Where the job itself was not counted, the figure is of a larger group that it belongs to, or of a larger place. It is marked ◇, and the group is named.',
      'The job can differ from its group: one trade can grow while the group shrinks.',
    ],
  },
  {
    id: 'reach',
    term: 'Within reach',
    asks: 'What is within reach?',
    says: [
      'The districts where people who live here go to work, by the census of 2011, and rings of 5, 10 and 20 miles. It is never a travel time.',
    ],
  },
];

/** The word of an id. */
export function termOf(id: TermId): Term | undefined {
  return TERMS.find((term) => term.id === id);
}

/** What each kind of figure is called in plain words. */
export const TERM_OF_KIND: Readonly<Record<IndicatorKind, TermId>> = {
  'survey-with-error': 'survey',
  'survey-without-error': 'survey',
  'complete-count': 'count',
  model: 'model',
  projection: 'projected',
  experimental: 'development',
};

/** The word that explains the figures of a measure: "pay-hourly p25" is a figure of "pay-hourly". */
export function termOfMeasure(indicator: string): Term | undefined {
  const [measure = ''] = indicator.split(' ');
  return (
    TERMS.find(({ of = [] }) => of.some((id) => id === measure)) ??
    (measure.startsWith('onet-') ? termOf('score') : undefined)
  );
}

/**
 * The words somebody may want to know of one figure, the measure's own first.
 *
 * @param kind of its measure, where that is known
 */
export function termsOfFigure(
  { indicator, occupation, area, halfWidth95, cvPercent, flags = [] }: Observation,
  kind: IndicatorKind | undefined,
): readonly TermId[] {
  const own = termOfMeasure(indicator)?.id;
  const isWider = occupation !== undefined && occupation.code.length < 4;
  const ids: readonly (TermId | undefined)[] = [
    own,
    own === 'middle' ? 'quarter' : undefined,
    kind && TERM_OF_KIND[kind],
    halfWidth95 === undefined ? undefined : 'margin',
    cvPercent === undefined ? undefined : 'cv',
    isWider ? 'wider' : undefined,
    area.level === 'lsip' ? 'lsip' : undefined,
    flags.includes('provisional') ? 'provisional' : undefined,
  ];
  return [...new Set(ids.filter((id) => id !== undefined))];
}
