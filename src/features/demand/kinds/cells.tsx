import { Bar } from '@/charts/BarRows';
import { Margin } from '@/charts/MarginRows';
import { NoPicture } from '@/charts/Picture';
import { SpreadMarks } from '@/charts/RangeStrip';
import type { Axis } from '@/charts/scale';
import type { EmploymentOutlook } from '@/domain/employmentOutlook';
import { type Figure, valueOrNull } from '@/domain/figure';
import { reasonInWords } from '@/domain/missingWords';
import {
  formatCell,
  formatNumber,
  formatPounds,
  formatWholePercent,
  roundProjection,
} from '@/domain/format';
import { roundToDecimals } from '@/domain/rounding';
import { interval95 } from '@/domain/interval';
import type { Observation } from '@/domain/observation';
import { directionWords } from '@/domain/projectionDirection';
import type { MajorPay, Quotient } from '../model/kinds';
import styles from './kinds.module.css';

interface BarCellProps {
  readonly of: Observation | undefined;
  readonly most: number;
}

const NO_FIGURE = 'no figure';

/** A short reason in a cell; the whole of it is its title for who asks. */
function Missing({ figure }: { readonly figure: Figure | undefined }) {
  const reason = figure?.kind === 'missing' ? reasonInWords(figure.reason) : NO_FIGURE;
  return (
    <span className={styles.cell}>
      <NoPicture />
      <span className={styles.reason}>{SHORT[reason] ?? reason}</span>
    </span>
  );
}

/** In a row of figures a reason has two words; the table of reasons is in the help. */
const SHORT: Readonly<Record<string, string>> = {
  'withheld so nobody can be identified': 'withheld',
  'too few people asked': 'too few asked',
  'not collected for this place or job': 'not collected',
  'not published; the source does not say why': 'not published',
  'wrong at the source: left out': 'wrong at source',
  'not in the tables of this app': 'not in app',
};

export function AdvertsCell({ of, most }: BarCellProps) {
  if (of?.figure.kind !== 'value') return <Missing figure={of?.figure} />;
  return (
    <span className={styles.cell}>
      <Bar of={{ value: of.figure.value }} high={most} />
      <span>{formatCell(of)}</span>
    </span>
  );
}

export function PerHundredCell({ of }: { readonly of: Figure | undefined }) {
  if (of?.kind !== 'value') return <span className={styles.reason}>too few asked</span>;
  return <span>{formatNumber(of.value, of.value < 10 ? 1 : 0)}</span>;
}

export function OpeningsCell({ of, most }: BarCellProps) {
  if (of?.figure.kind !== 'value') return <Missing figure={of?.figure} />;
  return (
    <span className={styles.cell}>
      <Bar of={{ value: of.figure.value }} high={most} />
      <span>{formatNumber(roundProjection(of.figure.value))}</span>
    </span>
  );
}

const ARROWS = { growing: '↑', 'little-change': '→', 'fewer-expected': '↓' } as const;

export function OutlookCell({ of }: { readonly of: EmploymentOutlook | undefined }) {
  const direction = of?.direction;
  const percent = of && valueOrNull(of.changePercent);
  if (direction === undefined || percent === null || percent === undefined)
    return <span className={styles.reason}>{NO_FIGURE}</span>;
  return <span title={directionWords(direction)}>{`${ARROWS[direction]} ${signed(percent)}`}</span>;
}

/** "+11%", "−28%", "0%". */
function signed(percent: number): string {
  const whole = roundToDecimals(percent, 0);
  if (whole === 0) return formatWholePercent(0);
  return `${whole > 0 ? '+' : '−'}${formatWholePercent(Math.abs(whole))}`;
}

interface CommonCellProps {
  readonly of: Quotient | undefined;
  readonly axis: Axis;
}

const WORDS: Readonly<Record<string, string>> = {
  higher: 'more',
  lower: 'less',
  'about-the-same': 'same',
};

export function CommonCell({ of, axis }: CommonCellProps) {
  const value = of && valueOrNull(of.observation.figure);
  if (!of || value === null || value === undefined)
    return <Missing figure={of?.observation.figure} />;
  const ends = interval95(of.observation);
  const word = WORDS[of.kind];
  return (
    <span className={styles.cell}>
      <Margin
        of={{ value, ...ends }}
        axis={axis}
        reference={1}
        isOpen={of.kind !== 'higher' && of.kind !== 'lower'}
      />
      <span>{word ?? formatNumber(value, 1)}</span>
    </span>
  );
}

interface PayCellProps {
  readonly of: MajorPay;
  readonly axis: Axis;
}

export function PayCell({ of: { median, spread, unitedKingdom }, axis }: PayCellProps) {
  if (median.figure.kind !== 'value') return <Missing figure={median.figure} />;
  const tick = (value: number | null) =>
    value === null ? null : { value, text: formatPounds(value, 2) };
  const uk = unitedKingdom?.figure.kind === 'value' ? unitedKingdom.figure.value : undefined;
  return (
    <span className={styles.cell}>
      <svg className={styles.spread} aria-hidden="true" focusable="false">
        <SpreadMarks
          spread={{
            p10: tick(spread.p10),
            p25: tick(spread.p25),
            median: tick(median.figure.value),
            p75: tick(spread.p75),
            p90: tick(spread.p90),
          }}
          axis={axis}
        />
      </svg>
      <span>
        <span>{formatCell(median)}</span>
        {uk === undefined ? null : <small>{formatPounds(uk, 2)}</small>}
      </span>
    </span>
  );
}
