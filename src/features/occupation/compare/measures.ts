import { inEnglish } from '@/shared/words/inEnglish';
import { capital } from '@/shared/words/words';
import { readOn } from '../needs/readOn';
import { formatFigure } from '@/domain/format';
import type { PayUnit } from '@/domain/payUnit';
import { hereView } from '../here/view';
import type { OccupationInput } from '../input/input';
import { gettingInView } from '../needs/preparation';
import { needsTile } from '../needs/tile';
import { needsView } from '../needs/view';
import { besidePay } from '../pay/sentences';
import { payView } from '../pay/view';
import { advertsMeasure, openingsMeasure, outlookMeasure, peopleMeasure } from './localMeasures';
import type { Measure } from './measure';
import { hoursMeasure, payMeasure } from './payMeasures';
import type { Columns, CompareRow } from './view';

interface MeasuresInput {
  readonly columns: Columns;
  /** The same in words: the rows of the table whose verdicts the pictures carry. */
  readonly words: readonly CompareRow[];
  readonly unit: PayUnit;
  /** The most hours a week the client can work. */
  readonly mostHours?: number | undefined;
}

/** Six measures, the jobs or places in the same order in each. Pure. */
export function measuresOf({ columns, words, unit, mostHours }: MeasuresInput): readonly Measure[] {
  const pay = payMeasure(columns, words, unit);
  const local = [advertsMeasure(columns), outlookMeasure(columns), openingsMeasure(columns)];
  if (columns.by === 'place') return [pay, payHere(columns), ...local, peopleMeasure(columns)];
  const hours = hoursMeasure(columns, words, mostHours);
  // Why the two are not compared is most often the same: said once.
  const sentences = hours.sentences.filter((sentence) => !pay.sentences.includes(sentence));
  return [pay, { ...hours, sentences }, ...local, needsMeasure(columns)];
}

/** What the level of pay is where each place is: the survey has the job's own pay for the UK alone. */
function payHere({ jobs, titles }: Columns): Measure {
  const rows = jobs.map((job, at) => ({
    id: String(at),
    name: titles[at] ?? '',
    sentences: payHereSentences(job),
  }));
  const pays = jobs.map((job) => hereView(job).payOfResidents);
  return {
    id: 'pay-here',
    title: 'Pay in each place',
    drawn: { kind: 'words', rows },
    sentences: [],
    observation: pays.find((pay) => pay !== undefined),
  };
}

function payHereSentences(job: OccupationInput): readonly string[] {
  const residents = hereView(job).payOfResidents;
  const region = besidePay(payView(job, 'hour')).find(({ id }) => id === 'region');
  return [
    residents?.figure.kind === 'value'
      ? `People who live here: ${formatFigure(residents)}, all jobs.`
      : 'No figure of what people who live here earn.',
    ...(region ? [inEnglish(region.text)] : []),
  ];
}

/** What to have first in the client's nation, as chips. */
function needsMeasure({ jobs, titles }: Columns): Measure {
  const all = jobs.map((job) => ({ job, gettingIn: gettingInView(job), needs: needsView(job) }));
  const isUsGuide = all.some(({ gettingIn }) => gettingIn.preparation);
  return {
    id: 'needs',
    title: 'What you need',
    ...(isUsGuide ? { verdict: 'Dashed: not all jobs, or a US guide' } : {}),
    drawn: {
      kind: 'chips',
      rows: all.map(({ gettingIn, needs }, at) => {
        const { figure, chips } = needsTile(needs, gettingIn, []);
        const isUnknown = needs.lines.length === 0;
        return {
          id: String(at),
          name: titles[at] ?? '',
          chips: [{ words: capital(figure), isDashed: isUnknown }, ...chips],
        };
      }),
    },
    sentences: [],
    read: readOn(
      all.map(({ needs }) => needs),
      isUsGuide ? ['O*NET'] : [],
    ),
  };
}
