import { expect, test } from 'vitest';
import { inEnglish } from '@/shared/words/inEnglish';
import { mailText } from './mailText';
import { sheetOf } from './sheet';
import type { HandoutContent } from './sheet';

const content: HandoutContent = {
  jobs: [
    {
      soc: '5312',
      title: 'Laying bricks',
      group: 'Bricklayers and masons',
      why: 'You have laid paving.',
      lines: [
        { label: 'What it is', text: 'You build walls.', source: '' },
        { label: 'Pay', text: 'Half earn more than £16.75 an hour.', source: 'ONS, ASHE' },
        { label: 'Here', text: 'About 17,000 people.', source: 'ONS, APS' },
        { label: 'Getting in', text: 'Most jobs: CSCS card.', source: 'Our reading' },
        { label: 'Outlook', text: 'Little change is likely.', source: 'DfE' },
      ],
    },
  ],
  near: [{ text: 'Half earn more than £600 a week.', source: 'ONS, residents' }],
  pins: [{ job: 'Laying bricks', text: 'Pay: £16.75 an hour.', source: 'ONS, ASHE' }],
  place: { gss: 'E08000014', name: 'Sefton', town: 'Bootle' },
  steps: [
    { what: 'Ring the college', owner: 'client', due: '2026-12-04', signpost: '0151 496 0100' },
    { what: 'Send the form', owner: 'adviser', due: '', signpost: '' },
  ],
  reviewOn: '2026-12-14',
  help: [{ name: 'Find a job', where: 'gov.uk/find-a-job' }],
  contact: ['Sam Okafor'],
  madeOn: '2026-11-30',
};

test('has the words of the sheet, each figure with the number of its source, sources last', () => {
  expect(mailText(sheetOf(content), inEnglish)).toBe(`Your jobs and your next steps
For Bootle, Sefton. Made on 30 November 2026.

Laying bricks
Official group: Bricklayers and masons
- Why this job: You have laid paving.
- What it is: You build walls.
- Pay: Half earn more than £16.75 an hour. (1)
- Here: About 17,000 people. (2)
- Getting in: Most jobs: CSCS card. (3)
- Outlook: Little change is likely. (4)

Your steps: 2 in all
- You: Ring the college. Go to: 0151 496 0100 (By 4 December 2026)
- Your adviser: Send the form
We meet again on 14 December 2026.

Figures we looked at
- Laying bricks: Pay: £16.75 an hour. (1)

Near you
- Half earn more than £600 a week. (5)

Where to get help
- Your adviser: Sam Okafor
- Find a job: gov.uk/find-a-job

These figures describe many people, not you.

Where the figures are from
(1) ONS, ASHE
(2) ONS, APS
(3) Our reading
(4) DfE
(5) ONS, residents
`);
});

test('of a session with nothing in it says so', () => {
  const empty = { ...content, jobs: [], near: [], pins: [], steps: [], help: [], contact: [] };
  expect(
    mailText(sheetOf({ ...empty, reviewOn: '' }), inEnglish),
  ).toBe(`Your jobs and your next steps
For Bootle, Sefton. Made on 30 November 2026.

We have not picked any jobs yet.

Your steps
We have not set any steps yet.

These figures describe many people, not you.
`);
});
