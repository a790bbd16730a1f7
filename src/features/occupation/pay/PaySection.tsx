import { quantileOf } from '@/domain/payQuantile';
import { midSentence } from '@/ui/midSentence';
import { RangeRows } from '@/charts/RangeRows';
import { reasonInWords } from '@/domain/missingWords';
import { formatPounds, formatWholePercent } from '@/domain/format';
import { payUnitWords } from '@/domain/payUnit';
import { formatDay } from '@/domain/period';
import type { PayRow } from '@/services/pack/occupation';
import { FigureTable } from '@/ui/FigureTable';
import { PayUnitControl } from '@/ui/PayUnitControl';
import { PictureOrTable } from '@/ui/PictureOrTable';
import { SourceLine } from '@/ui/SourceLine';
import { Sentences } from '@/ui/Sentences';
import styles from '../page/page.module.css';
import { WHO } from '../page/who';
import { partPay } from './parts';
import {
  besidePay,
  noPaySentence,
  originSentences,
  paySentences,
  spreadInWords,
} from './sentences';
import { lawLine, payAxis, spreadOf } from './spread';
import type { PayView } from './view';
import type { LiveProps } from '../live/subject';
import { PayLive } from './live';

interface PaySectionProps {
  readonly view: PayView;
  /** How sure the figure is and what holds it down, where that tells it from others of the page. */
  readonly howSure: string | undefined;
  readonly live: LiveProps;
}

/** Pay for this job: the spread, the middle, the parts of a mixture, the region, and the law. */
export function PaySection({ view, howSure, live }: PaySectionProps) {
  const isLed = view.own?.lead !== undefined;
  return (
    <>
      <div className={styles.sides}>
        {view.rows.length > 0 ? <PaySpread view={view} /> : <PayUnitControl />}
        <div>
          <Sentences
            of={[
              ...paySentences(view),
              noPaySentence(view),
              isLed ? 'Half earn more and half earn less.' : undefined,
              ...besidePay(view).map(({ text }) => text),
              howSure,
            ]}
          />
        </div>
      </div>
      {view.parts.length > 0 ? <PayParts view={view} /> : null}
      {view.region ? <RegionPay view={view} /> : null}
      {view.older.length > 0 ? <OlderPay rows={view.older} /> : null}
      <Sentences of={[...originSentences(view), EMPLOYEES_ONLY, leastSentence(view)]} isSmall />
      <PayLive {...live} />
    </>
  );
}

const EMPLOYEES_ONLY =
  'These are employees only. People who work for themselves are not in the survey.';

const leastSentence = ({ minimumWage }: PayView) =>
  minimumWage &&
  `The least an employer may pay at 21 or over is ${formatPounds(minimumWage.hourlyGbp, 2)} an hour from ${formatDay(minimumWage.from)} (GOV.UK, National Living Wage).`;

const COLUMNS = ['Who', 'Lowest tenth', 'Lowest quarter', 'Middle', 'Top quarter', 'Top tenth'];

function PaySpread({ view: { rows, unit, minimumWage } }: { readonly view: PayView }) {
  const [first] = rows;
  if (!first) return null;
  const each = payUnitWords(unit);
  const law = lawLine(minimumWage, unit);
  const strips = rows.map((row) => ({ row, spread: spreadOf(row, unit) }));
  return (
    <PictureOrTable
      title={`How pay spreads, ${each}`}
      choices={<PayUnitControl />}
      picture={
        <RangeRows
          label={`Pay ${each}`}
          rows={strips.map(({ row, spread }) => ({
            id: row.group,
            name: WHO[row.group],
            spread,
            text: spread.median?.text ?? '',
            label: spreadInWords(row),
            ...(row.median.figure.kind === 'missing'
              ? { reason: reasonInWords(row.median.figure.reason) }
              : {}),
          }))}
          axis={payAxis(
            strips.map(({ spread }) => spread),
            law,
            unit,
          )}
          {...(law ? { law } : {})}
          hasCursor
        />
      }
      table={
        <FigureTable
          caption={`Pay ${each}: a tenth earn less than the lowest figure, a tenth more than the highest`}
          columns={COLUMNS}
          rows={rows.map(({ group, median, p10, p25, p75, p90 }) => ({
            id: group,
            heading: WHO[group],
            cells: [
              quantileOf(median, 'p10', p10),
              quantileOf(median, 'p25', p25),
              median,
              quantileOf(median, 'p75', p75),
              quantileOf(median, 'p90', p90),
            ],
          }))}
          pinAs={(who, end) => `pay ${each}, ${midSentence(who)}, ${midSentence(end)}`}
        />
      }
      note={
        <>
          <Sentences of={[`${HOW_TO_READ}${law ? ' Hatched: below today’s law.' : ''}`]} isSmall />
          <SourceLine of={first.median} />
        </>
      }
    />
  );
}

const HOW_TO_READ =
  'Box: the middle half. Line: from the lowest to the highest tenth. Dashed: not published.';

/** The groups the work is now in with their shares and own figures, the largest first. */
function PayParts({ view: { parts } }: { readonly view: PayView }) {
  const source = parts.find(({ pay }) => pay?.lead)?.pay?.lead?.row;
  return (
    <div>
      <FigureTable
        caption="Middle pay in each group this work is now in"
        columns={['SOC 2020 group', 'People of this group in it', 'Who', 'Middle pay']}
        rows={parts.map((part) => ({
          id: part.group.code,
          heading: part.group.title,
          cells: [
            { text: formatWholePercent(part.share * 100) },
            { words: part.pay?.lead ? WHO[part.pay.lead.people] : '' },
            partPay(part),
          ],
        }))}
        pinAs={(group) => `middle pay, ${group}`}
      />
      {source ? <SourceLine of={source.median} /> : null}
    </div>
  );
}

function RegionPay({ view: { region, unitedKingdom, unit } }: { readonly view: PayView }) {
  const rows = [region, unitedKingdom].filter((row) => row !== undefined);
  const [first] = rows;
  return (
    <div>
      <h3>In your region, for the wider group</h3>
      <FigureTable
        caption={`Full-time pay ${payUnitWords(unit)} for ${first?.median.occupation?.title ?? ''}, by where people work`}
        columns={['Area', 'Lowest quarter', 'Middle', 'Top quarter']}
        rows={rows.map((row) => ({
          id: row.median.area.gss,
          heading: row.median.area.name,
          cells: [
            quantileOf(row.median, 'p25', row.p25),
            row.median,
            quantileOf(row.median, 'p75', row.p75),
          ],
        }))}
        pinAs={(area, end) =>
          `full-time pay ${payUnitWords(unit)}, wider group, ${midSentence(end)}, ${area}`
        }
      />
      {first ? <SourceLine of={first.median} /> : null}
    </div>
  );
}

/** Two points of the older list of jobs: points, not a line, and no growth between them. */
function OlderPay({ rows }: { readonly rows: readonly PayRow[] }) {
  return (
    <details>
      <summary>Earlier figures, on the older list of jobs (SOC 2010)</summary>
      <FigureTable
        caption="Middle pay, full time. Not a trend: the lists of jobs differ, and 2021 was affected by furlough."
        columns={['April', 'Middle pay']}
        rows={rows.map(({ median }) => ({
          id: median.source,
          heading: median.period.slice(0, 4),
          cells: [median],
        }))}
        pinAs={(year) => `middle pay, full time, April ${year}`}
      />
      {rows.map(({ median }) => (
        <SourceLine key={median.source} of={median} />
      ))}
    </details>
  );
}
