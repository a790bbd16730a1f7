/** One step of the tour. */
export interface TourStep {
  readonly title: string;
  readonly says: readonly string[];
  /** Where it can be tried. */
  readonly at?: 'boxes' | 'job' | 'help';
}

/** The tour: what an adviser needs in the first appointment, with the names of what is pressed. */
export const TOUR: readonly TourStep[] = [
  {
    title: 'Job and place',
    says: [
      'Type a job as the client says it, and a town or half a postcode.',
      'You get one page on that job near there.',
    ],
    at: 'boxes',
  },
  {
    title: 'Read the answer',
    says: [
      'The answer stands at the top, above four figures.',
      'Press the name of a figure for more. Press its source to see where it is from and what its words mean.',
    ],
    at: 'job',
  },
  {
    title: 'Pin, and agree on steps',
    says: [
      'Pin keeps a figure for the client. Add a step writes down what comes next.',
      'Both stand in the session: beside the page, or under Session on a small screen.',
    ],
    at: 'job',
  },
  {
    title: 'Hand out, then lock',
    says: [
      'Print hand-out makes one side of paper for the client.',
      'Save and lock keeps what you wrote, under a passphrase. Clear desk takes it off the screen.',
      'Try all of it in the sample session.',
    ],
    at: 'help',
  },
];
