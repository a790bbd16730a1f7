import type { ReactNode } from 'react';
import type { Area } from '@/domain/area';
import { type MissingReason, reasonInWords } from '@/domain/figure';
import { formatFigure, formatWholePercent } from '@/domain/format';
import { areaInWords, levelWords } from '@/domain/ladder';
import { locationQuotientWords } from '@/domain/locationQuotient';
import { FigureLine } from '@/tables/FigureLine';
import { FigureTable } from '@/tables/FigureTable';
import { SourceNote } from '@/tables/SourceNote';
import type { PageSubject } from '../model/glance';
import type { AdvertsView, HereView, PartClimb, WiderGroup } from '../model/placeView';
import { searchTitle } from '../model/searchTitle';
import { LiveClaimants } from './LiveClaimants';
import { Section } from './Section';
import styles from './occupation.module.css';

interface HereSectionProps {
  readonly view: HereView;
  readonly subject: PageSubject;
  readonly areaLink?: ReactNode;
  readonly live?: ReactNode;
}

/** This kind of work in this place, then the place itself: two things, side by side, never joined. */
export function HereSection({ view, subject, areaLink, live }: HereSectionProps) {
  const { people, quotient } = view;
  return (
    <Section
      id="here"
      title="Here"
      {...(people.kind === 'found' ? { summary: formatFigure(people.lead.observation) } : {})}
    >
      {subject.area ? null : (
        <p className={styles.note}>Choose an area above to read this for one district.</p>
      )}
      <WiderNote wider={view.wider} />
      {people.kind === 'found' ? (
        <FigureLine
          observation={people.lead.observation}
          label="People who do this kind of work and live here"
          large
        >
          {levelText(people.lead.observation, subject)}
          {view.roughPeople && subject.area
            ? ` ${areaInWords(subject.area)} alone: ${formatFigure(view.roughPeople)}, which is very rough.`
            : ''}
        </FigureLine>
      ) : (
        <NoOneFigure
          what="People who do this kind of work and live here"
          reason={people.reason}
          parts={view.partPeople}
        />
      )}
      {quotient.kind === 'found' ? (
        <FigureLine observation={quotient.lead.observation} label="How common this kind of work is">
          {quotientText(view)} {levelText(quotient.lead.observation, subject)}
        </FigureLine>
      ) : null}
      {subject.area ? <PlaceFigures view={view} area={subject.area} areaLink={areaLink} /> : null}
      {live}
    </Section>
  );
}

interface NoOneFigureProps {
  readonly what: string;
  readonly reason: MissingReason;
  readonly parts: readonly PartClimb[];
}

/** The reason for no figure, or for work spread over several wider groups the figure of each. */
function NoOneFigure({ what, reason, parts }: NoOneFigureProps) {
  const [source] = parts.flatMap(({ climb }) =>
    climb.kind === 'found' ? [climb.lead.observation] : [],
  );
  if (!source)
    return (
      <p className={styles.note}>
        {what}: {reasonInWords(reason)}.
      </p>
    );
  return (
    <div>
      <FigureTable
        caption={`${what}, in each wider group`}
        columns={['Wider group', 'Share of this job’s people', 'Area', 'Figure']}
        rows={parts.map(({ group, share, climb }) => ({
          id: group.code,
          heading: group.title,
          cells:
            climb.kind === 'found'
              ? [
                  formatWholePercent(share * 100),
                  climb.lead.observation.area.name,
                  climb.lead.observation,
                ]
              : [formatWholePercent(share * 100), '', reasonInWords(climb.reason)],
        }))}
      />
      <SourceNote of={source} />
    </div>
  );
}

function quotientText({ quotientComparison }: HereView): string {
  const words = quotientComparison && locationQuotientWords(quotientComparison);
  if (!words) return 'There is no margin of error for this place, so no more can be said.';
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

function levelText(observation: Parameters<typeof levelWords>[0], { group, area }: PageSubject) {
  const words = levelWords(observation, { occupation: group, area: area ?? observation.area });
  return words ? `The figure is ${words}.` : '';
}

/** Which wider group the local tables know the work by (rule 9). */
function WiderNote({ wider }: { readonly wider: WiderGroup }) {
  if (wider.origin.kind === 'one')
    return (
      <p className={styles.note}>
        Local tables know wider groups only. This work is in “{wider.group?.title}”, with{' '}
        {formatWholePercent(wider.origin.share * 100)} of the people in it.
      </p>
    );
  return (
    <p className={styles.note}>
      Local tables know wider groups only, and this work is spread over several:{' '}
      {wider.parts
        .map(({ group, share }) => `${group.title} (${formatWholePercent(share * 100)})`)
        .join('; ')}
      . No one of them stands for it.
    </p>
  );
}

interface PlaceFiguresProps {
  readonly view: HereView;
  readonly area: Area;
  readonly areaLink: ReactNode;
}

function PlaceFigures({ view, area, areaLink }: PlaceFiguresProps) {
  return (
    <div className={styles.place}>
      <h3>The place itself, all jobs {areaLink}</h3>
      {view.payOfResidents ? (
        <FigureLine
          observation={view.payOfResidents}
          label={`Middle weekly pay of employees who live in ${area.name}`}
        >
          All jobs, full and part time. It is not the pay for this job.
        </FigureLine>
      ) : null}
      {view.claimantRate ? (
        <FigureLine
          observation={view.claimantRate}
          label="People aged 16 to 64 claiming out-of-work benefits"
        />
      ) : null}
      <LiveClaimants area={area} />
      {view.peopleInWork ? (
        <FigureLine observation={view.peopleInWork} label="Residents in work, all jobs" />
      ) : null}
    </div>
  );
}

interface AdvertsSectionProps {
  readonly view: AdvertsView;
  readonly subject: PageSubject;
  readonly links: readonly { readonly id: string; readonly name: string; readonly href: string }[];
  readonly live?: ReactNode;
}

/** Adverts for the wider group, and where to look for one now. */
export function AdvertsSection({ view, subject, links, live }: AdvertsSectionProps) {
  const { adverts } = view;
  return (
    <Section
      id="jobs-advertised"
      title="Jobs advertised"
      {...(adverts.kind === 'found' ? { summary: formatFigure(adverts.lead.observation) } : {})}
    >
      {adverts.kind === 'found' ? (
        <FigureLine
          observation={adverts.lead.observation}
          label="Adverts live online in the month"
          large
        >
          {levelText(adverts.lead.observation, subject)} Not all jobs are advertised online. The
          count stopped after July 2025.
        </FigureLine>
      ) : (
        <NoOneFigure
          what="Adverts live online in the month"
          reason={adverts.reason}
          parts={view.partAdverts}
        />
      )}
      <p className={styles.linksIntro}>
        Look for a job now. These links leave Bearings and open in a new tab. They search for “
        {searchTitle(subject.group)}”{subject.area ? ` in ${subject.area.name}` : ''} and carry
        nothing else. Try other job titles there too.
      </p>
      <ul className={styles.links}>
        {links.map(({ id, name, href }) => (
          <li key={id}>
            <a href={href} target="_blank" rel="noopener noreferrer">
              {name}
            </a>
          </li>
        ))}
      </ul>
      {live}
    </Section>
  );
}
