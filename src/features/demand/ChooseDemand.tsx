import { useSuspenseQuery } from '@tanstack/react-query';
import { demandAreasQuery } from '@/services/pack/demandQueries';
import type { DemandAreasShard } from '@/services/pack/schemas/demand';
import { DemandLink } from '@/ui/links';
import { PageHead } from '@/ui/PageHead';
import { PageTitle } from '@/ui/PageTitle';
import styles from './demand.module.css';

const HEADING = 'Demand: choose an area';

const KINDS: readonly (readonly [DemandAreasShard['areas'][number]['kind'], string])[] = [
  ['nation', 'Nations'],
  ['region', 'Regions of England'],
  ['lsip', 'Local skills areas'],
  ['combined-authority', 'Combined authorities'],
];

/** The way in: every area that has figures of its own, and how districts are put together. */
export function ChooseDemand({ leftOut }: { readonly leftOut: readonly string[] }) {
  const { areas } = useSuspenseQuery(demandAreasQuery()).data;
  return (
    <article className={styles.page}>
      <PageTitle title={HEADING} />
      <PageHead
        heading={HEADING}
        answer={['Separate measures of demand for an area, and a side to hand on.']}
      />
      {leftOut.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>Or type a district into the place box at the top, then add others to it.</p>
      {KINDS.map(([kind, title]) => (
        <section key={kind} aria-labelledby={kind}>
          <h2 id={kind}>{title}</h2>
          <ul className={styles.choose}>
            {areas
              .filter((area) => area.kind === kind)
              .map(({ gss, name }) => (
                <li key={gss}>
                  <DemandLink area={gss}>{name}</DemandLink>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </article>
  );
}
