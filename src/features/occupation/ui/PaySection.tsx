import type { ReactNode } from 'react';
import { SpreadChart, type SpreadRow } from '@/charts/SpreadChart';
import { payUnitWords } from '@/domain/payUnit';
import { valueOrNull } from '@/domain/figure';
import { formatAmount, formatDay, formatPounds, formatWholePercent } from '@/domain/format';
import type { PayGroup, PayRow } from '@/services/pack/occupation';
import { FigureLine } from '@/ui/FigureLine';
import { FigureTable } from '@/ui/FigureTable';
import { SourceNote } from '@/ui/SourceNote';
import { partPay } from '../model/payParts';
import { besidePay, noPaySentence, paySentences } from '../model/paySentences';
import { payLine } from '../model/payTile';
import type { PayView } from '../model/payView';
import { PayUnitSwitch } from './PayUnitSwitch';
import { Section } from './Section';
import styles from './occupation.module.css';

const WHO: Readonly<Record<PayGroup, string>> = {
  ft: 'Full time',
  all: 'All employees',
  male: 'Men',
  female: 'Women',
  male_ft: 'Men, full time',
  female_ft: 'Women, full time',
};

interface PaySectionProps {
  readonly live?: ReactNode;
  readonly view: PayView;
  /** How sure the figure is, where that tells it from others of the page. */
  readonly howSure: string | undefined;
}

/** Pay for this job: the middle, the spread, the parts of a mixture, the region, and the law. */
export function PaySection({ view, howSure, live }: PaySectionProps) {
  const { own } = view;
  const lead = own?.lead;
  return (
    <Section id="pay" title="Pay" open {...(lead ? { summary: payLine(view).text } : {})}>
      <PayUnitSwitch />
      {[...paySentences(view), noPaySentence(view)].map((sentence) =>
        sentence ? (
          <p key={sentence} className={styles.answer}>
            {sentence}
          </p>
        ) : null,
      )}
      {lead ? (
        <FigureLine
          observation={lead.row.median}
          label={`Middle pay, ${WHO[lead.people].toLowerCase()}`}
          large={!own.isBelowMinimum}
        >
          {['Half earn more and half earn less.', howSure].filter(Boolean).join(' ')}
        </FigureLine>
      ) : null}
      {besidePay(view).map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
      <OriginNote view={view} />
      {view.rows.length > 0 ? <PaySpread view={view} /> : null}
      {view.parts.length > 0 ? <PayParts view={view} /> : null}
      {view.region ? <RegionPay view={view} /> : null}
      {view.older.length > 0 ? <OlderPay rows={view.older} /> : null}
      {live}
      <p className={styles.note}>
        These are employees only. People who work for themselves are not in the survey.
        {view.minimumWage === undefined
          ? ''
          : ` The least an employer may pay at 21 or over is ${formatPounds(view.minimumWage.hourlyGbp, 2)} an hour from ${formatDay(view.minimumWage.from)} (GOV.UK, National Living Wage).`}
      </p>
    </Section>
  );
}

/** Which newer group the figure is of, and how much of this group is in it (rule 9). */
function OriginNote({ view: { origin, deciding, group2020 } }: { readonly view: PayView }) {
  if (deciding?.kind === 'title')
    return (
      <p className={styles.note}>
        The figures are for the SOC 2020 group “{group2020?.title}”, which the job title is in.
      </p>
    );
  if (deciding?.kind === 'one')
    return (
      <p className={styles.note}>
        The figures are for the SOC 2020 group “{group2020?.title}”. It holds{' '}
        {formatWholePercent(deciding.share * 100)} of the people in this group.
        {origin.fewAsked ? ' Few people were asked, so the share is rough.' : ''}
      </p>
    );
  return (
    <p className={styles.note}>
      The newest pay figures use a newer list of jobs (SOC 2020). This group is spread over several
      of its groups, so each is shown with the share of people in it. They are not averaged.
      {origin.kind === 'parts' && origin.sample === 'census'
        ? ' The shares come from a sample of the Census.'
        : ''}
      {origin.fewAsked ? ' Few people were asked, so the shares are rough.' : ''} A job title chosen
      from the list leads to the one group it is in.
    </p>
  );
}

const toSpread = (row: PayRow, label: string): SpreadRow => ({
  id: label,
  label,
  median: valueOrNull(row.median.figure),
  p10: valueOrNull(row.p10),
  p25: valueOrNull(row.p25),
  p75: valueOrNull(row.p75),
  p90: valueOrNull(row.p90),
});

const SPREAD_COLUMNS = ['', 'Lowest tenth', 'Lowest quarter', 'Middle', 'Top quarter', 'Top tenth'];

const spreadCells = ({ median, p10, p25, p75, p90 }: PayRow) =>
  [p10, p25, median.figure, p75, p90].map((figure) => ({ ...median, figure }));

function PaySpread({ view: { rows, unit } }: { readonly view: PayView }) {
  const [first] = rows;
  if (!first) return null;
  const decimals = unit === 'hour' ? 2 : 0;
  const format = (number: number) => formatAmount(number, first.median.unit, decimals);
  return (
    <div>
      <h3>How pay spreads, {payUnitWords(unit)}</h3>
      <SpreadChart
        summary={`Spread of pay ${payUnitWords(unit)}. The bar is the middle half, the line from the lowest to the highest tenth, the mark the middle. The table below has the figures.`}
        rows={rows.map((row) => toSpread(row, WHO[row.group]))}
        format={(number) => formatAmount(number, first.median.unit, 0)}
      />
      <details className={styles.details}>
        <summary>Figures as a table</summary>
        <FigureTable
          caption={`Pay ${payUnitWords(unit)}: a tenth earn less than the lowest figure, a tenth more than the highest`}
          columns={SPREAD_COLUMNS}
          rows={rows.map((row) => ({
            id: row.group,
            heading: WHO[row.group],
            cells: spreadCells(row).map((cell) =>
              cell.figure.kind === 'value' ? format(cell.figure.value) : cell,
            ),
          }))}
        />
        <SourceNote of={first.median} />
      </details>
    </div>
  );
}

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
      />
      {source ? <SourceNote of={source.median} /> : null}
    </div>
  );
}

function RegionPay({ view: { region, unitedKingdom, unit } }: { readonly view: PayView }) {
  const rows = [region, unitedKingdom].filter((row) => row !== undefined);
  const group = rows[0]?.median.occupation;
  const [first] = rows;
  return (
    <div>
      <h3>In your region, for the wider group</h3>
      <FigureTable
        caption={`Full-time pay ${payUnitWords(unit)} for ${group?.title ?? ''}, by where people work`}
        columns={['Area', 'Lowest quarter', 'Middle', 'Top quarter']}
        rows={rows.map((row) => ({
          id: row.median.area.gss,
          heading: row.median.area.name,
          cells: [row.p25, row.median.figure, row.p75].map((figure) => ({ ...row.median, figure })),
        }))}
      />
      {first ? <SourceNote of={first.median} /> : null}
    </div>
  );
}

/** Two points of the older list of jobs: points, not a line, and no growth between them. */
function OlderPay({ rows }: { readonly rows: readonly PayRow[] }) {
  return (
    <details className={styles.details}>
      <summary>Earlier figures, on the older list of jobs (SOC 2010)</summary>
      <FigureTable
        caption="Middle pay, full time. Not a trend: the lists of jobs differ, and 2021 was affected by furlough."
        columns={['April', 'Middle pay']}
        rows={rows.map(({ median }) => ({
          id: median.source,
          heading: median.period.slice(0, 4),
          cells: [median],
        }))}
      />
      {rows.map(({ median }) => (
        <SourceNote key={median.source} of={median} />
      ))}
    </details>
  );
}
