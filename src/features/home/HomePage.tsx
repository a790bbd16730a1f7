import { type ReactNode, useEffect, useRef } from 'react';
import styles from './HomePage.module.css';

interface HomePageProps {
  readonly occupationBox: ReactNode;
  readonly areaBox: ReactNode;
  /** The job that waits for its place; the focus goes to the Area box. */
  readonly waiting?: {
    readonly job: string;
    /** Opens the job without a place. */
    readonly onWholeKingdom: () => void;
  };
  /** The way back to the session on the desk, where there is one with something in it. */
  readonly resume?: ReactNode;
  readonly links: readonly {
    readonly id: string;
    readonly link: ReactNode;
    readonly words: string;
  }[];
}

/** The front page: find an occupation, choose an area, resume a session. */
export function HomePage({ occupationBox, areaBox, waiting, resume, links }: HomePageProps) {
  const area = useRef<HTMLDivElement>(null);
  const job = waiting?.job;
  useEffect(
    function goToTheAreaBox() {
      if (job !== undefined) area.current?.querySelector('input')?.focus();
    },
    [job],
  );
  return (
    <div className={styles.home}>
      <div className={styles.intro}>
        <h1>What is this job like, near here?</h1>
        <p>
          Type a job title in everyday words and a place. You get one page: pay, who does this kind
          of work here, what you need, and what is ahead. Every figure says where it comes from.
        </p>
      </div>
      <div className={styles.next}>
        <output>{waiting ? `${waiting.job}. Now choose the place.` : ''}</output>
        {waiting ? (
          <button type="button" className="button" onClick={waiting.onWholeKingdom}>
            Or read it for the whole United Kingdom
          </button>
        ) : null}
      </div>
      <div className={styles.boxes}>
        {occupationBox}
        <div ref={area}>{areaBox}</div>
      </div>
      {resume ? <div className={styles.resume}>{resume}</div> : null}
      <ul className={styles.links}>
        {links.map(({ id, link, words }) => (
          <li key={id}>
            {link}
            <span>{words}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
