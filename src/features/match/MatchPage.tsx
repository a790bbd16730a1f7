import { type ReactNode, Suspense } from 'react';
import type { MatchFilters } from '@/domain/matching/filters';
import { plainNameOf, startOfSentence } from '@/domain/plainNames';
import type { LimitFacts } from '@/domain/verdict';
import { Later } from '@/ui/Later';
import { ReachSwitch } from '@/ui/ReachSwitch';
import { PageTitle } from '@/ui/PageTitle';
import { useMedia, WIDE } from '@/ui/useMedia';
import { FromPanel } from './from/FromPanel';
import { payAxis } from './list/payScale';
import {
  demandPlace,
  headingOf,
  orderSentence,
  payLine,
  placeInWords,
  reasonParts,
} from './list/sentences';
import { SuggestionList } from './list/SuggestionList';
import type { Suggestion } from './list/view';
import styles from './match.module.css';
import type { MatchStart } from './start';
import { alikeWarning, CLOSEST_WORDS, headingOfStart, orderOfStart } from './questions/words';
import { type Match, useMatchView } from './useMatchView';

interface MatchPageProps {
  readonly start: MatchStart;
  readonly onStart: (start: MatchStart) => void;
  readonly area: string | undefined;
  readonly near: string | undefined;
  readonly filters: MatchFilters;
  /** Adverts are those within reach, not of the district alone. */
  readonly isWithinReach: boolean;
  readonly onReach: (isWithinReach: boolean) => void;
  /** The job that is looked at; without one the first, where there is room beside the lists. */
  readonly look: string | undefined;
  readonly onLook: (soc: string | undefined) => void;
  readonly onFilters: (filters: MatchFilters) => void;
  readonly onRemove: (soc: string) => void;
  /** Sentences on what of the address is left out. */
  readonly leftOut: readonly string[];
  /** The box for a past job. */
  readonly box: ReactNode;
  /** What is known of one job in the place, after what the lists have to say of it. */
  readonly detail: (soc: string, first: ReturnType<typeof reasonParts>) => ReactNode;
  /** The client's limits: of a job, and what they are. */
  readonly limits: (facts: LimitFacts) => ReactNode;
  readonly limitsLine: ReactNode;
  /** Where bars in law are stated. */
  readonly barsBox: ReactNode;
}

/** So many of each list stand on one screen beside the job that is looked at. */
const FIRST = 3;
const NONE_LEFT = 'No job is left. Switch a filter off.';
const NOT_READ = 'What the law bars could not be read, so nothing is listed. Load the page again.';
const NONE_IN_DEMAND = 'No other job that is alike enough has a count here.';

/** What somebody could do after past jobs, or by answers: two lists, and one job of them looked at. */
export function MatchPage(props: MatchPageProps) {
  const { start } = props;
  const isBare = start.kind === 'job' && start.socs.length === 0;
  return isBare ? <NoPastJob {...props} /> : <Lists {...props} />;
}

function NoPastJob({ start, onStart, box, limitsLine, barsBox, leftOut }: MatchPageProps) {
  const heading = headingOf([], undefined);
  return (
    <div className={styles.page}>
      <PageTitle title={heading} />
      <FromPanel
        start={start}
        onStart={onStart}
        families={[]}
        box={box}
        onRemove={() => undefined}
        place={undefined}
        filters={{ on: [] }}
        onFilters={() => undefined}
        limits={limitsLine}
        barsBox={barsBox}
      />
      <div className={styles.main}>
        <h1>{heading}</h1>
        <LeftOut sentences={leftOut} />
        <p>Type the last job you did. The page lists work like it, and work in demand here.</p>
      </div>
    </div>
  );
}

function Lists(props: MatchPageProps) {
  const { start, area, near, filters, onFilters, onRemove, limits } = props;
  const match = useMatchView(start, { area, near, isWithinReach: props.isWithinReach }, filters);
  const { view, problem, district, town } = match;
  const none = noneWords(match, props);
  const isWide = useMedia(WIDE);
  const place = placeInWords(town, district?.area);
  const heading =
    start.kind === 'job'
      ? headingOf(view.past, place)
      : headingOfStart(start, place, match.families);
  const line = payLine(view);
  const listed = [...view.closest, ...view.demand];
  const chosen = listed.find(({ soc }) => soc === props.look) ?? (isWide ? listed[0] : undefined);
  const detail = chosen ? (
    <Detail job={chosen} place={place}>
      {props.detail(chosen.soc, reasonParts(chosen))}
    </Detail>
  ) : null;
  const rows = {
    area,
    near,
    axis: payAxis(view),
    now: view.pastPay,
    looked: chosen?.soc,
    onLook: (soc: string) => props.onLook(soc === props.look ? undefined : soc),
    limits,
    under: isWide ? null : detail,
  };
  return (
    <div className={styles.page}>
      <PageTitle title={heading} />
      <FromPanel
        view={view}
        start={start}
        onStart={props.onStart}
        families={match.families}
        box={props.box}
        onRemove={onRemove}
        place={place}
        filters={filters}
        onFilters={onFilters}
        problem={problem}
        limits={props.limitsLine}
        barsBox={props.barsBox}
      />
      <div className={styles.main}>
        <h1 key={heading}>{heading}</h1>
        <LeftOut sentences={props.leftOut} />
        <p key={line} className="caption">
          {line}
        </p>
        <SuggestionList
          heading={CLOSEST_WORDS[start.kind]}
          order={orderOfStart(start)}
          jobs={view.closest}
          first={FIRST}
          empty={none}
          rows={rows}
        />
        <Later>
          <SuggestionList
            heading="Also in demand here"
            order={orderSentence(view, district?.nation?.name)}
            choice={
              district?.reach && view.order === 'adverts' ? (
                <ReachSwitch isOn={props.isWithinReach} onChange={props.onReach} />
              ) : null
            }
            jobs={view.demand}
            first={FIRST}
            empty={view.closest.length === 0 ? none : NONE_IN_DEMAND}
            demandPlace={demandPlace(view)}
            rows={rows}
          />
        </Later>
      </div>
      {isWide ? <Later meanwhile={<div className={styles.detail} />}>{detail}</Later> : null}
    </div>
  );
}

/** Why nothing is listed: with a bar in law nothing is before it is known what it takes out. */
function noneWords(
  { isReading, problem }: Match,
  { start, filters: { bars = [] } }: MatchPageProps,
): string {
  const warning = start.kind === 'ideas' ? undefined : alikeWarning(start);
  if (warning !== undefined) return warning;
  if (isReading) return 'Reading what the law bars …';
  return problem && bars.length > 0 ? NOT_READ : NONE_LEFT;
}

const LeftOut = ({ sentences }: { readonly sentences: readonly string[] }) =>
  sentences.map((sentence) => <p key={sentence}>{sentence}</p>);

interface DetailProps {
  readonly job: Suggestion;
  readonly place: string | undefined;
  readonly children: ReactNode;
}

/** One job of the lists, looked at: what carries over, then what is known of it here. */
function Detail({ job, place, children }: DetailProps) {
  const name = startOfSentence(plainNameOf(job.brief.group));
  const heading = place === undefined ? name : `${name} in ${place}`;
  return (
    <section className={styles.detail} aria-label={heading}>
      <h2 key={heading}>{heading}</h2>
      <Suspense fallback={<p className={styles.waiting}>Loading the figures of this job …</p>}>
        {children}
      </Suspense>
    </section>
  );
}
