import type { ReactNode } from 'react';
import { NowStrip } from '@/charts/NowStrip';
import type { Axis } from '@/charts/scale';
import { plainNameOf, startOfSentence } from '@/domain/plainNames';
import type { LimitFacts } from '@/domain/verdict';
import { WIDER_SIGN } from '@/ui/Banner';
import { JobLink } from '@/ui/links';
import styles from '../match.module.css';
import { spreadOf } from './payScale';
import { caution, demandSentence, payLabel, payText, whySentence } from './sentences';
import type { ListedPay, Suggestion } from './view';

/** What every row of both lists shares. */
export interface RowContext {
  readonly area: string | undefined;
  readonly near: string | undefined;
  readonly axis: Axis;
  readonly now: ListedPay | undefined;
  /** The job that is looked at. */
  readonly looked: string | undefined;
  readonly onLook: (soc: string) => void;
  /** What the client's limits say of it. */
  readonly limits: (facts: LimitFacts) => ReactNode;
  /** The job that is looked at, under its row where there is no room beside the lists. */
  readonly under: ReactNode;
}

interface SuggestionRowProps extends RowContext {
  readonly job: Suggestion;
  /** The second list says what there is of its field, in a place that its head names. */
  readonly demandPlace: string | undefined;
}

const nameOf = ({ brief }: Suggestion) => startOfSentence(plainNameOf(brief.group));

/** A job that is asked for later: the browser's own search finds it, and nothing more is drawn. */
export function LaterRow({ job, area, near }: Pick<SuggestionRowProps, 'job' | 'area' | 'near'>) {
  return (
    <li data-soc={job.soc} className={styles.row} hidden>
      <JobLink soc={job.soc} area={area} near={near}>
        {nameOf(job)}
      </JobLink>
    </li>
  );
}

/** One next job: its name, why, what it pays beside now, and the client's limits. */
export function SuggestionRow(props: SuggestionRowProps) {
  const { job, area, near, looked, onLook, limits, under } = props;
  const { soc } = job;
  const name = nameOf(job);
  const isLooked = looked === soc;
  return (
    <li data-soc={soc} className={styles.row} aria-current={isLooked ? 'true' : undefined}>
      <div className={styles.words}>
        <div className={styles.title}>
          <JobLink soc={soc} area={area} near={near} className={styles.name}>
            {name}
          </JobLink>
          <Demand {...props} />
        </div>
        <RowWords job={job} />
      </div>
      <RowPay {...props} />
      <div className={styles.end}>
        {limits(job.limits)}
        <button
          type="button"
          className={styles.link}
          aria-expanded={isLooked}
          aria-label={`Details of ${name}`}
          onClick={() => onLook(soc)}
        >
          Details
        </button>
      </div>
      {isLooked ? under : null}
    </li>
  );
}

/** What there is of its field. */
function Demand({ job, demandPlace }: SuggestionRowProps) {
  const demand = demandPlace === undefined ? undefined : demandSentence(job, demandPlace);
  if (demand === undefined) return null;
  return <span key={demand} className="caption">{`${WIDER_SIGN} ${demand}`}</span>;
}

/** Why it is in the list, and what an adviser should hear before. */
function RowWords({ job }: Pick<SuggestionRowProps, 'job'>) {
  const [why, warning] = [whySentence(job), caution(job)];
  return (
    <>
      <p key={why}>{why}</p>
      {warning === undefined ? null : (
        <p key={warning} className={styles.caution}>
          {warning}
        </p>
      )}
    </>
  );
}

function RowPay({ job: { pay, brief }, axis, now }: SuggestionRowProps) {
  const text = payText(pay);
  const hourly = now?.quarters.median;
  return (
    <div className={styles.pay}>
      <b key={text}>{text}</b>
      {pay && brief.payOf?.share !== undefined ? (
        <span className="caption"> largest part</span>
      ) : null}
      {pay ? (
        <NowStrip
          label={payLabel(pay, now)}
          spread={spreadOf(pay)}
          axis={axis}
          now={hourly?.kind === 'value' ? hourly.value : undefined}
        />
      ) : null}
    </div>
  );
}
