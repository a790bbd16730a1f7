import { useSuspenseQuery } from '@tanstack/react-query';
import { changeSentences } from '@/domain/changes';
import { formatDay } from '@/domain/period';
import { changesQuery } from '@/services/pack/changesQuery';
import { BASE } from '@/shared/base';
import { PageHead } from '@/ui/PageHead';
import { PageTitle } from '@/ui/PageTitle';
import styles from './changes.module.css';

const HEADING = 'What the data changed';

/** Every edition of the data, newest first: which measures it changed, by how much, and where. */
export function ChangesPage() {
  const { data: editions } = useSuspenseQuery(changesQuery());
  return (
    <article className={styles.page}>
      <PageTitle title={HEADING} />
      <PageHead
        heading={HEADING}
        answer={[
          'A figure may change for a new period, a correction, or a fault we mended.',
          'It is no claim that the world changed.',
        ]}
      />
      <p>
        <a href={`${BASE}changes.xml`}>Follow these as a feed (Atom)</a>
      </p>
      {editions.map(({ day, changes }) => (
        <section key={day} aria-labelledby={day}>
          <h2 id={day}>{formatDay(day)}</h2>
          <dl>
            {changes.map((change) => (
              <div key={`${change.measure} ${change.isNew} ${change.changed}`}>
                <dt>{change.measure}</dt>
                {changeSentences(change).map((sentence) => (
                  <dd key={sentence}>{sentence}</dd>
                ))}
              </div>
            ))}
          </dl>
        </section>
      ))}
    </article>
  );
}
