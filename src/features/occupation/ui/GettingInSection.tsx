import type { ReactNode } from 'react';
import type { SocGroup } from '@/domain/soc';
import { apprenticeshipWords, type GettingInView } from '../model/gettingInView';
import { Section } from './Section';
import { SkillsPart } from './SkillsPart';
import { SourceLine } from './SourceLine';
import styles from './occupation.module.css';

interface GettingInSectionProps {
  readonly group: SocGroup;
  readonly view: GettingInView;
  readonly live?: ReactNode;
}

/** Preparation, routes and skills: what it takes to get in. */
export function GettingInSection({ group, view, live }: GettingInSectionProps) {
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
      <SkillsPart key={group.code} group={group} view={view} />
      {live}
    </Section>
  );
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
