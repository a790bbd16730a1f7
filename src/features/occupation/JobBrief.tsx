import type { ReactNode } from 'react';
import type { SocGroup } from '@/domain/soc';
import type { LimitFacts } from '@/domain/verdict';
import { WIDER_SIGN } from '@/ui/Banner';
import { Chips } from '@/ui/Chips';
import { usePayUnit } from '@/ui/payUnit';
import { Sentences } from '@/ui/Sentences';
import { SourceLine } from '@/ui/SourceLine';
import styles from './brief.module.css';
import { limitFacts } from './limitFacts';
import { similarUsWork } from './needs/preparation';
import { freeSentence, openingsElsewhereSentence } from './openings/sentences';
import { pageViews } from './page/views';
import { LeadingOut } from './page/OutLinks';
import { PayPicture } from './tiles/pictures';
import type { TileView } from './tiles/tileView';
import { tilesView } from './tiles/view';
import { useOccupationInput } from './useOccupationInput';

interface JobBriefProps {
  readonly soc: string;
  readonly area: string | undefined;
  /** What can be done with the job: shortlist, compare, open its page. */
  readonly actions: (job: SocGroup) => ReactNode;
  /** What the client's limits say of it. */
  readonly limits: (facts: LimitFacts) => ReactNode;
}

/** One job in one place as a list looks at it: pay, preparation, what is needed, jobs here, limits. */
export function JobBrief({ soc, area, actions, limits }: JobBriefProps) {
  const { input } = useOccupationInput(soc, area);
  const { unit } = usePayUnit();
  const views = pageViews(input, unit);
  const { pay, adverts, needs } = tilesView(input, views);
  const { preparation } = views.gettingIn;
  const [free] = views.openings.areas;
  const { group } = input.profile;
  return (
    <>
      <p className="caption">{`Official group: ${group.title}, SOC 2010 ${group.code}`}</p>
      <div className={`${styles.actions} no-print`}>{actions(group)}</div>
      <dl className={styles.list}>
        <Part name="Pay">
          <FigureOf tile={pay} />
          <PayPicture view={views.pay} />
          <Lines of={pay} />
        </Part>
        <Part name="Preparation">
          <p>{preparation ? similarUsWork(preparation) : 'No table of this app says.'}</p>
        </Part>
        <Part name="What you need">
          <FigureOf tile={needs} />
          <Lines of={needs} />
          <Chips chips={needs.chips} />
        </Part>
        <Part name="Jobs here">
          <FigureOf tile={adverts} />
          <Lines of={adverts} />
          <Sentences of={[free ? freeSentence(free) : openingsElsewhereSentence(views.openings)]} />
        </Part>
      </dl>
      {limits(limitFacts(input))}
    </>
  );
}

interface PartProps {
  readonly name: string;
  readonly children: ReactNode;
}

function Part({ name, children }: PartProps) {
  return (
    <div className={styles.part}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function FigureOf({ tile: { figure, unit } }: { readonly tile: TileView }) {
  const text = unit === undefined ? figure : `${figure} ${unit}`;
  return (
    <p>
      <b key={text}>{text}</b>
    </p>
  );
}

/** Whose figure it is, what it means and where it is from. */
function Lines({ of: { group, lines, observation, instead } }: { readonly of: TileView }) {
  return (
    <>
      <Sentences of={[group && `${WIDER_SIGN} ${group}.`, ...lines]} isSmall />
      {instead ? <LeadingOut to={instead} /> : null}
      {observation ? <SourceLine of={observation} /> : null}
    </>
  );
}
