import type { JobSearch, OutLink } from '../model/advertLinks';
import { OutLinks } from './OutLinks';
import styles from './occupation.module.css';

export interface JobBoardsProps {
  readonly search: JobSearch;
  readonly boards: readonly OutLink[];
  readonly journeys: readonly OutLink[];
}

/** Where to look for a job now, and what is sent there when a link is followed. */
export function JobBoards({ search, boards, journeys }: JobBoardsProps) {
  return (
    <>
      <p className={styles.linksIntro}>
        Look for a job now. These links leave Bearings and open in a new tab. Those that can search
        look for “{search.title}”{search.town ? ` in ${search.town}` : ''}. Nothing else is sent.
        Try other job titles there too.
      </p>
      <OutLinks links={boards} />
      {journeys.length > 0 ? (
        <>
          <p className={styles.linksIntro}>How to get there, by bus or train:</p>
          <OutLinks links={journeys} />
        </>
      ) : null}
    </>
  );
}
