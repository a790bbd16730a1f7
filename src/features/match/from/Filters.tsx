import { type ReactNode, useState } from 'react';
import {
  JOB_FILTERS,
  MATCH_FILTERS,
  type MatchFilter,
  type MatchFilters,
  PAST_FILTERS,
} from '@/domain/matching/filters';
import { type WorkFilterId, WORK_FILTER_IDS, WORK_FILTERS } from '@/domain/workSettings';
import { payWords } from '@/domain/verdict';
import { Choice } from '@/ui/Choice';
import { Tick } from '@/ui/Tick';
import { JOB_FILTER_WORDS, pastFilterWords, removedSentence } from '../list/sentences';
import type { MatchView } from '../list/view';
import styles from '../match.module.css';
import type { ReadingProblem } from '../useMatchView';
import { WEEKS } from '../filtersOfSearch';

interface FiltersProps {
  readonly view: MatchView;
  readonly filters: MatchFilters;
  /** What the work is like did not come. */
  readonly problem: ReadingProblem | undefined;
  readonly onFilters: (filters: MatchFilters) => void;
}

/** What the adviser takes out: by pay and preparation, by what the work is like, by training. */
export function Filters({ view, filters, problem, onFilters }: FiltersProps) {
  const { on, lowestPay } = filters;
  const turn = (filter: MatchFilter, isOn: boolean) =>
    onFilters({
      ...filters,
      on: MATCH_FILTERS.filter((one) => (one === filter ? isOn : on.includes(one))),
    });
  const filter = (id: MatchFilter, label: string) => (
    <Filter
      key={id}
      label={label}
      isOn={on.includes(id)}
      removed={view.removed.get(id)}
      onChange={(isOn) => turn(id, isOn)}
    />
  );
  return (
    <fieldset className={styles.filters}>
      <legend>{view.past.length > 0 ? 'Take out what does not fit' : 'What matters?'}</legend>
      {view.past.length > 0
        ? PAST_FILTERS.map((id) => filter(id, pastFilterWords(id, view)))
        : WHAT_MATTERS.map((id) => filter(id, wordsOf(id)))}
      {lowestPay ? filter('lowest-pay', `Middle pay of ${payWords(lowestPay)} or more`) : null}
      <WorkFilters {...{ view, filters, problem, onFilters }} filter={filter} />
    </fieldset>
  );
}

interface WorkFiltersProps extends FiltersProps {
  readonly filter: (id: MatchFilter, label: string) => ReactNode;
}

/** What people without a job in mind look at first: hours, outdoors, people, no licence. */
const WHAT_MATTERS = [
  'school-hours',
  'no-nights-or-weekends',
  'outdoors',
  ...JOB_FILTERS,
] as const satisfies readonly MatchFilter[];

type WorkOrJob = WorkFilterId | (typeof JOB_FILTERS)[number];

const wordsOf = (id: WorkOrJob): string =>
  id === 'with-people' || id === 'nothing-first' ? JOB_FILTER_WORDS[id] : WORK_FILTERS[id].words;

/** Those that do not stand above already. */
const restOf = ({ past }: MatchView): readonly WorkOrJob[] => {
  const all: readonly WorkOrJob[] = [...WORK_FILTER_IDS, ...JOB_FILTERS];
  return past.length > 0 ? all : all.filter((id) => !WHAT_MATTERS.some((one) => one === id));
};

/** What the work is like: many boxes, drawn once they are asked for. What is on stays in sight. */
function WorkFilters({ view, filters, problem, onFilters, filter }: WorkFiltersProps) {
  const { on, mostWeeks, lowestPay } = filters;
  const rest = restOf(view);
  const [isOpen, setOpen] = useState(on.includes('training') || rest.some((id) => on.includes(id)));
  return (
    <details
      className={styles.more}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>What the work is like</summary>
      {isOpen ? (
        <>
          <p className="caption">
            By our own reading, but for people (O*NET) and licences (official pages). What cannot be
            told stays in the list.
          </p>
          {problem ? (
            <p role="alert">
              <span>This reading could not be loaded, so these take nothing out. </span>
              <button type="button" className={styles.link} onClick={problem.onTryAgain}>
                Try again
              </button>
            </p>
          ) : null}
          {rest.map((id) => filter(id, wordsOf(id)))}
          <Choice
            label="Training, at most"
            value={mostWeeks === undefined ? '' : String(mostWeeks)}
            options={[
              { value: '', label: 'any' },
              ...WEEKS.map((weeks) => ({ value: weeks, label: `${weeks} weeks` })),
            ]}
            onChange={(weeks) =>
              onFilters({
                ...(lowestPay ? { lowestPay } : {}),
                on: MATCH_FILTERS.filter((one) =>
                  one === 'training' ? weeks !== '' : on.includes(one),
                ),
                ...(weeks === '' ? {} : { mostWeeks: Number(weeks) }),
              })
            }
          />
          <Removed count={view.removed.get('training')} />
        </>
      ) : null}
    </details>
  );
}

interface FilterProps {
  readonly label: string;
  readonly isOn: boolean;
  /** How many jobs it takes out; undefined while it is off, and while what it reads is on its way. */
  readonly removed: number | undefined;
  readonly onChange: (isOn: boolean) => void;
}

function Filter({ label, isOn, removed, onChange }: FilterProps) {
  return (
    <div>
      <Tick label={label} isOn={isOn} onChange={onChange} />
      <Removed count={removed} />
    </div>
  );
}

/** How many jobs a filter takes out; the region stands there before, so that the change is said. */
function Removed({ count }: { readonly count: number | undefined }) {
  return (
    <output className={`caption ${styles.removed}`}>
      {count === undefined ? null : <span key={count}>{removedSentence(count)}</span>}
    </output>
  );
}
