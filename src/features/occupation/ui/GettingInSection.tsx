import type { ReactNode } from 'react';
import { type GettingInView, similarUsWork } from '../model/gettingInView';
import type { NeedsView } from '../model/needsView';
import type { OccupationInput } from '../model/sources';
import { NeedsPart } from './NeedsPart';
import { RoutesPart } from './RoutesPart';
import { Section } from './Section';
import { SkillsPart } from './SkillsPart';
import { SourceLine } from './SourceLine';
import { TasksPart } from './TasksPart';
import styles from './occupation.module.css';

interface GettingInSectionProps {
  readonly input: OccupationInput;
  readonly view: GettingInView;
  readonly needs: NeedsView;
  readonly live?: ReactNode;
}

/** What a person needs, what people do, the routes, and last what US work like it asks. */
export function GettingInSection({ input, view, needs, live }: GettingInSectionProps) {
  const { group } = input.profile;
  const { preparation } = view;
  return (
    <Section id="getting-in" title="Getting in" summary={needs.short}>
      <NeedsPart view={needs} />
      <TasksPart input={input} />
      <RoutesPart input={input} />
      {preparation ? (
        <div>
          <p>{similarUsWork(preparation)}</p>
          <p className={styles.source}>
            A guide only. <SourceLine id="onet-30-2" />{' '}
            {view.thinEvidence ? 'Thin evidence for this group.' : ''}
          </p>
        </div>
      ) : null}
      <SkillsPart key={group.code} group={group} view={view} />
      {live}
    </Section>
  );
}
