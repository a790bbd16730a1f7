import type { ReactNode } from 'react';
import styles from './HomePage.module.css';

interface HomePageProps {
  readonly occupationBox: ReactNode;
  readonly areaBox: ReactNode;
  /** The way back to the session on the desk, where there is one with something in it. */
  readonly resume?: ReactNode;
  readonly links: readonly {
    readonly id: string;
    readonly link: ReactNode;
    readonly words: string;
  }[];
}

/** The front page: find an occupation, choose an area, resume a session. */
export function HomePage({ occupationBox, areaBox, resume, links }: HomePageProps) {
  return (
    <div className={styles.home}>
      <div className={styles.intro}>
        <h1>What is this job like, near here?</h1>
        <p>
          Type a job title in everyday words and a place. You get one page: pay, how many people do
          it here, how to get in, and what is ahead. Every figure says where it comes from.
        </p>
      </div>
      <div className={styles.boxes}>
        {occupationBox}
        {areaBox}
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
