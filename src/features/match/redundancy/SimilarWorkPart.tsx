import { plainNameOf, startOfSentence } from '@/domain/plainNames';
import { JobLink } from '@/ui/links';
import { demandSentence, likenessWords, orderSentence, payText } from '../list/sentences';
import type { Suggestion } from '../list/view';
import { type CodedTitle, jobsOfList } from './codedTitles';
import styles from './redundancy.module.css';
import type { ListedJob, SimilarWork } from './similarWork';
import { useSimilarWork } from './useSimilarWork';

interface SimilarWorkPartProps {
  readonly list: readonly CodedTitle[];
  readonly area: string | undefined;
  readonly near: string | undefined;
}

/** So many next jobs of each job have room on paper. */
const MOST_OF_A_JOB = 5;

/** The work like the jobs of the list, first what is like most of them, then job by job. */
export function SimilarWorkPart({ list, area, near }: SimilarWorkPartProps) {
  const { work, place, nation } = useSimilarWork(jobsOfList(list), area, near);
  const heading = `Similar work in ${place ?? 'the United Kingdom'}`;
  const [first] = work.jobs;
  const order = first ? orderSentence(first.view, nation) : '';
  return (
    <section aria-label={heading} className={styles.part}>
      <h2 key={heading}>{heading}</h2>
      <p key={order} className="caption">
        {`Middle pay an hour, UK, April 2025 (ONS). ${order} Likeness is our guide, from US skills, UK tasks and job titles; nobody’s moves are in it.`}
      </p>
      <Shared {...{ work, area, near, place }} />
      {work.jobs.map((job) => (
        <OneJob key={job.soc} job={job} area={area} near={near} place={place} />
      ))}
    </section>
  );
}

interface InPlace {
  readonly area: string | undefined;
  readonly near: string | undefined;
  readonly place: string | undefined;
}

const peopleWords = (people: number) => (people === 1 ? '1 person' : `${people} people`);

function Shared({ work, ...rest }: InPlace & { readonly work: SimilarWork }) {
  if (work.jobs.length < 2) return null;
  return (
    <Rows
      heading="Like the jobs of most people on the list"
      rows={work.shared.map(({ job, people }) => ({
        job,
        fits: `${people} of ${peopleWords(work.people)}`,
      }))}
      {...rest}
    />
  );
}

function OneJob({ job, ...rest }: InPlace & { readonly job: ListedJob }) {
  const { people, view } = job;
  const [past] = view.past;
  if (!past) return null;
  return (
    <Rows
      heading={`${startOfSentence(plainNameOf(past.group))}, ${peopleWords(people)}`}
      rows={view.closest
        .slice(0, MOST_OF_A_JOB)
        .map((one) => ({ job: one, fits: likenessWords(one) }))}
      {...rest}
    />
  );
}

interface RowsProps extends InPlace {
  readonly heading: string;
  readonly rows: readonly { readonly job: Suggestion; readonly fits: string }[];
}

function Rows({ heading, rows, area, near, place }: RowsProps) {
  return (
    <table className={`${styles.table} ${styles.work}`}>
      <caption key={heading}>{heading}</caption>
      <thead>
        <tr>
          <th scope="col">Work like it</th>
          <th scope="col">Fits</th>
          <th scope="col">Pay an hour</th>
          <th scope="col">Its field here</th>
          <th scope="col">First</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ job, fits }) => {
          const cells = [
            fits,
            payText(job.pay),
            demandSentence(job, place ?? '') ?? 'No count',
            job.first[0] ?? '',
          ];
          return (
            <tr key={job.soc} data-soc={job.soc}>
              <th scope="row">
                <JobLink soc={job.soc} area={area} near={near}>
                  {startOfSentence(plainNameOf(job.brief.group))}
                </JobLink>
              </th>
              {cells.map((cell, at) => (
                <td key={`${at} ${cell}`}>{cell}</td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
