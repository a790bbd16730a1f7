import type { ReactNode } from 'react';
import { formatWholePercent } from '@/domain/format';
import { importanceWords } from '@/domain/onetBlend';
import type { RatedElement } from '@/services/pack/occupation';
import { useSourceNames } from '@/tables/sourceNames';
import { apprenticeshipWords, type GettingInView } from '../model/gettingInView';
import { Section } from './Section';
import styles from './occupation.module.css';

interface GettingInSectionProps {
  readonly view: GettingInView;
  readonly live?: ReactNode;
}

/** Preparation, routes and skills: what it takes to get in. */
export function GettingInSection({ view, live }: GettingInSectionProps) {
  const { preparation, apprenticeships, careersLinks } = view;
  return (
    <Section
      id="getting-in"
      title="Getting in"
      {...(preparation ? { summary: preparation.words } : {})}
    >
      {preparation ? (
        <p className={styles.lead}>
          How long people prepare: <strong>{preparation.words}</strong>. This comes from like jobs
          in the United States, so take it as a guide. Some jobs need a licence or a check: see the
          links.
        </p>
      ) : (
        <p className={styles.note}>How long people prepare is not collected for this job.</p>
      )}
      <p className={styles.source}>
        <SourceLine id="onet-30-2" /> {view.thinEvidence ? 'Thin evidence for this group.' : ''}
      </p>
      {apprenticeships.length > 0 ? <Apprenticeships view={view} /> : null}
      {careersLinks.length > 0 ? (
        <div>
          <h3>Routes and entry, National Careers Service</h3>
          <p className={styles.note}>
            These links leave Bearings and open in a new tab. Pages are from a 2020 list: some may
            have moved.
          </p>
          <ul className={styles.links}>
            {careersLinks.map(({ title, href }) => (
              <li key={href}>
                <a href={href} target="_blank" rel="noopener noreferrer">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <Skills view={view} />
      {live}
    </Section>
  );
}

function SourceLine({ id }: { readonly id: string }) {
  const source = useSourceNames().source(id);
  return <>Source: {source ? `${source.publisher}, ${source.title}, ${source.edition}` : id}.</>;
}

const SHOWN_APPRENTICESHIPS = 6;

function Apprenticeships({ view: { apprenticeships } }: { readonly view: GettingInView }) {
  return (
    <div>
      <h3>Apprenticeships in England</h3>
      <ul className={styles.plainList}>
        {apprenticeships.slice(0, SHOWN_APPRENTICESHIPS).map((one) => (
          <li key={one.reference}>{apprenticeshipWords(one)}</li>
        ))}
      </ul>
      <p className={styles.source}>
        Matched by job title. <SourceLine id="apprenticeship-standards" />
      </p>
    </div>
  );
}

function Skills({ view }: { readonly view: GettingInView }) {
  return (
    <section aria-label="Skills">
      <h3>Skills</h3>
      {view.skills.length === 0 ? (
        <p className={styles.note}>
          There is no skills profile: the US jobs that stand in for this group have ratings for less
          than half of it.
        </p>
      ) : (
        <>
          <Rated caption="Skills that matter most" rows={view.skills.slice(0, 8)} />
          {view.knowledge.length > 0 ? (
            <details className={styles.details}>
              <summary>Knowledge and interests</summary>
              <Rated caption="Knowledge that matters most" rows={view.knowledge} />
              <p className={styles.note}>
                Work that suits people who like:{' '}
                {view.interests.map(({ name }) => name.toLowerCase()).join(', ')}.
              </p>
            </details>
          ) : null}
        </>
      )}
      <p className={styles.source}>
        From US jobs that stand in for this group:{' '}
        {view.members
          .map(({ title, weight }) => `${title} (${formatWholePercent(weight * 100)})`)
          .join('; ')}
        . <SourceLine id="onet-29-0" />
      </p>
    </section>
  );
}

interface RatedProps {
  readonly caption: string;
  readonly rows: readonly RatedElement[];
}

function Rated({ caption, rows }: RatedProps) {
  return (
    <table className={styles.rated}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">How important</th>
          <th scope="col">Out of 5</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name}>
            <th scope="row">{row.name}</th>
            <td>{importanceWords(row)}</td>
            <td>{row.importance.toFixed(1)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
