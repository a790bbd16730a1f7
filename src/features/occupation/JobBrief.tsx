import { inEnglish } from '@/shared/words/inEnglish';
import { inRow, type Words } from '@/shared/words/words';
import { Said } from '@/ui/Said';
import type { ReactNode } from 'react';
import type { SocGroup } from '@/domain/soc';
import { PinButton } from '@/ui/PinButton';
import type { LimitFacts } from '@/domain/verdict';
import { WIDER_SIGN } from '@/ui/Banner';
import { Chips } from '@/ui/Chips';
import { usePayUnit } from '@/ui/payUnit';
import { Sentences } from '@/ui/Sentences';
import { SourceLine } from '@/ui/SourceLine';
import styles from './brief.module.css';
import { limitFacts } from './limitFacts';
import { similarUsWork } from './needs/preparation';
import { openingsBrief } from './openings/sentences';
import { pageViews } from './page/views';
import { LeadingOut } from './page/OutLinks';
import { PayPicture } from './tiles/pictures';
import type { TileView } from './tiles/tileView';
import { tilesView } from './tiles/view';
import { useOccupationInput } from './useOccupationInput';

/** What is said of a job in plain noun phrases; dashed where it is still to be learnt. */
export interface BriefPart {
  readonly name: string;
  readonly words: readonly string[];
  readonly isNew?: boolean;
}

interface JobBriefProps {
  readonly soc: string;
  readonly area: string | undefined;
  /** Adverts are those within reach, not of the district alone. */
  readonly isWithinReach?: boolean;
  /** What the list has to say of it: parts of the same look, before the figures. */
  readonly first: readonly BriefPart[];
  /** What can be done with the job: shortlist, compare, open its page. */
  readonly actions: ReactNode;
  /** What the client's limits say of it. */
  readonly limits: (facts: LimitFacts) => ReactNode;
  /** What stands around its figures: pins that carry the job. */
  readonly around: (job: SocGroup, figures: ReactNode) => ReactNode;
}

/** One job in one place as a list looks at it: pay, preparation, what is needed, jobs here, limits. */
export function JobBrief(props: JobBriefProps) {
  const { soc, area, isWithinReach, first, actions, limits, around } = props;
  const { input } = useOccupationInput(soc, area, undefined, isWithinReach);
  const { unit } = usePayUnit();
  const views = pageViews(input, unit);
  const { pay, adverts, needs } = tilesView(input, views);
  const { preparation } = views.gettingIn;
  const { group } = input.profile;
  return (
    <>
      <p className="caption">{group.title}</p>
      <div className={`${styles.actions} no-print`}>{actions}</div>
      <dl className={styles.list}>
        {first.map(({ name, words, isNew }) => (
          <Part key={name} name={name}>
            <Chips chips={words.map((one) => ({ words: one, isDashed: isNew ?? false }))} />
          </Part>
        ))}
        <Part name="Pay">
          {around(group, <FigureOf tile={pay} name="pay" />)}
          <PayPicture view={views.pay} />
          <About tile={pay} lines={pay.lines} />
        </Part>
        <Part name="Preparation">
          <p>{preparation ? similarUsWork(preparation) : 'No table of this app says.'}</p>
        </Part>
        <Part name="What you need">
          <About tile={needs} lines={needs.lines} />
        </Part>
        <Part name="Jobs here">
          {adverts.observation || isWithinReach
            ? around(group, <FigureOf tile={adverts} name="adverts near here" />)
            : null}
          <About tile={adverts} lines={adverts.observation ? [] : adverts.lines.slice(0, 1)} />
          <Sentences of={[openingsBrief(views.openings)]} />
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

interface FigureOfProps {
  readonly tile: TileView;
  /** What is pinned, in words. */
  readonly name: string;
}

function FigureOf({ tile: { figure, unit, observation, isPinned }, name }: FigureOfProps) {
  const text = inRow([figure, unit]);
  return (
    <p>
      <b key={inEnglish(text)}>
        <Said of={text} />
      </b>
      {observation && isPinned !== false ? (
        <PinButton isIcon observation={observation} label={`${name} at a glance`} />
      ) : null}
    </p>
  );
}

interface AboutProps {
  readonly tile: TileView;
  readonly lines: readonly Words[];
}

/** Whose figure it is, what it means and where it is from. */
function About({ tile: { group, observation, instead }, lines }: AboutProps) {
  return (
    <div className={styles.about}>
      <Sentences of={[group && inRow([WIDER_SIGN, ' ', group, '.'], ''), ...lines]} isSmall />
      {instead ? <LeadingOut to={instead} /> : null}
      {observation ? <SourceLine of={observation} /> : null}
    </div>
  );
}
