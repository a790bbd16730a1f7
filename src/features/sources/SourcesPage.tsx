import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { formatNumber } from '@/domain/format';
import { formatDay } from '@/domain/period';
import { packQueries } from '@/services/pack/queries';
import { Licences } from './ui/Licences';
import { Services } from './ui/Services';
import { SourceEntry } from './ui/SourceEntry';
import styles from './ui/sources.module.css';

export interface SourcesPageProps {
  /** Whether the configuration gives postcodes.io an address. */
  readonly isPostcodesOn?: boolean;
  /** The way to what each edition changed. */
  readonly changes?: ReactNode;
}

/** Every data set and service: who publishes it, of when, under which licence, and how it is doing. */
export function SourcesPage({ isPostcodesOn = false, changes = null }: SourcesPageProps) {
  const { data: reference } = useSuspenseQuery(packQueries.sources());
  const { data: manifest } = useSuspenseQuery(packQueries.manifest());
  const files = Object.keys(manifest.files).length;
  const packed = reference.sources.filter(({ service }) => service === 'pack');
  const live = reference.sources.filter(({ service }) => service !== 'pack');
  return (
    <article className={styles.page}>
      <h1>Sources and licences</h1>
      <Section heading="The data pack">
        <p>
          {`Edition ${manifest.edition}, made on ${formatDay(manifest.made)}, ${formatNumber(files)} files. It comes with the app, so pages work without a network.`}
        </p>
        <p>{changes}</p>
      </Section>
      <Section heading="Outside services">
        <p>
          They see which occupation or area is looked at, and from which network address. Nothing
          about a client is ever sent.
        </p>
        <Services isPostcodesOn={isPostcodesOn} />
      </Section>
      <Section heading="Our own text">
        <p>
          The short summaries of jobs and the everyday words for jobs are our own. So are the
          sentences made from figures, and every figure marked “our estimate”. No publisher has
          checked them.
        </p>
      </Section>
      <Section heading="Licences and attributions">
        <Licences />
      </Section>
      <Section heading={`Data sets in the pack (${packed.length})`}>
        <ul className={styles.plain}>
          {packed.map((source) => (
            <SourceEntry key={source.id} source={source} />
          ))}
        </ul>
      </Section>
      <Section heading={`Data sets asked live (${live.length})`}>
        <ul className={styles.plain}>
          {live.map((source) => (
            <SourceEntry key={source.id} source={source} />
          ))}
        </ul>
      </Section>
    </article>
  );
}

interface SectionProps {
  readonly heading: string;
  readonly children: ReactNode;
}

function Section({ heading, children }: SectionProps) {
  return (
    <section aria-label={heading} className={styles.section}>
      <h2>{heading}</h2>
      {children}
    </section>
  );
}
