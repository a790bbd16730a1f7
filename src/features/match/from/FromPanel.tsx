import { Checkbox } from '@mantine/core';
import '@mantine/core/styles/Checkbox.layer.css';
import '@mantine/core/styles/InlineInput.layer.css';
import type { ReactNode } from 'react';
import { MATCH_FILTERS, type MatchFilter } from '@/domain/matching/filters';
import { plainNameOf, startOfSentence } from '@/domain/plainNames';
import type { JobInBrief } from '@/services/pack/nextJobs';
import { announce } from '@/ui/announcer';
import { filterWords, removedSentence } from '../list/sentences';
import type { MatchView } from '../list/view';
import styles from '../match.module.css';

interface FromPanelProps {
  /** Absent while no past job is chosen. */
  readonly view?: MatchView;
  /** The box for a past job; a second one where there may be more. */
  readonly box: ReactNode;
  readonly onRemove: (soc: string) => void;
  readonly place: string;
  readonly filters: readonly MatchFilter[];
  readonly onFilters: (filters: readonly MatchFilter[]) => void;
  /** The client's limits, from the session. */
  readonly limits: ReactNode;
}

/** What the lists start from: past jobs, place, filters, the client's limits. */
export function FromPanel(props: FromPanelProps) {
  const { view, box, onRemove, place, filters, onFilters, limits } = props;
  return (
    <section className={styles.from} aria-label="From">
      <h2>From</h2>
      {box}
      {view && view.past.length > 1 ? <PastJobs jobs={view.past} onRemove={onRemove} /> : null}
      <p>
        <b>Place: </b>
        <span key={place}>{place}</span>
      </p>
      {view ? (
        <fieldset className={styles.filters}>
          <legend>Take out what does not fit</legend>
          {MATCH_FILTERS.map((filter) => (
            <Filter
              key={filter}
              label={filterWords(filter, view)}
              removed={view.removed.get(filter)}
              onChange={(isOn) =>
                onFilters(
                  MATCH_FILTERS.filter((one) => (one === filter ? isOn : filters.includes(one))),
                )
              }
            />
          ))}
        </fieldset>
      ) : null}
      {limits}
      {view ? <WithoutProfile jobs={view.withoutProfile} /> : null}
    </section>
  );
}

interface PastJobsProps {
  readonly jobs: readonly JobInBrief[];
  readonly onRemove: (soc: string) => void;
}

function PastJobs({ jobs, onRemove }: PastJobsProps) {
  return (
    <ul className={styles.past} aria-label="Past jobs">
      {jobs.map(({ group }) => {
        const name = startOfSentence(plainNameOf(group));
        return (
          <li key={group.code}>
            <span key={name}>{name}</span>
            <button
              type="button"
              className={styles.more}
              aria-label={`Remove ${name}`}
              onClick={() => {
                onRemove(group.code);
                announce(`${name} is removed.`);
              }}
            >
              Remove
            </button>
          </li>
        );
      })}
    </ul>
  );
}

interface FilterProps {
  readonly label: string;
  /** How many jobs it takes out; undefined while it is off. */
  readonly removed: number | undefined;
  readonly onChange: (isOn: boolean) => void;
}

function Filter({ label, removed, onChange }: FilterProps) {
  return (
    <div>
      <Checkbox
        label={label}
        checked={removed !== undefined}
        onChange={(event) => {
          onChange(event.currentTarget.checked);
        }}
      />
      {removed === undefined ? null : (
        <p key={removed} className="caption" role="status">
          {removedSentence(removed)}
        </p>
      )}
    </div>
  );
}

/** Groups whose likeness rests on UK words alone are named. */
function WithoutProfile({ jobs }: { readonly jobs: readonly JobInBrief[] }) {
  const summary = `${jobs.length} groups have no skills profile`;
  return (
    <>
      <p className="caption">Likeness is a guide: US skills, UK tasks and job titles.</p>
      <details className={styles.without}>
        <summary key={summary}>{summary}</summary>
        <p className="caption">Their likeness rests on UK tasks and job titles alone.</p>
        <ul>
          {jobs.map(({ group }) => (
            <li key={group.code}>{startOfSentence(plainNameOf(group))}</li>
          ))}
        </ul>
      </details>
    </>
  );
}
