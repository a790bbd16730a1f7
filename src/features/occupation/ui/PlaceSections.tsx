import type { ReactNode } from 'react';
import type { Area } from '@/domain/area';
import { reasonInWords } from '@/domain/figure';
import { formatFigure, formatWholePercent } from '@/domain/format';
import { areaInWords, levelWords } from '@/domain/ladder';
import { locationQuotientWords } from '@/domain/locationQuotient';
import { plainNameOf, startOfSentence } from '@/domain/plainNames';
import { FigureLine } from '@/ui/FigureLine';
import { FigureTable } from '@/ui/FigureTable';
import { SourceNote } from '@/ui/SourceNote';
import type { AdvertsView } from '../model/advertsView';
import {
  ADVERTS_ENDED,
  ADVERTS_NOTE,
  advertsSentence,
  noAdvertsSentence,
} from '../model/advertsSentences';
import type { PageSubject } from '../model/glance';
import {
  commonSentence,
  jobShareSentence,
  noCountSentence,
  peopleSentence,
} from '../model/hereSentences';
import type { HereView, PartClimb, WiderGroup } from '../model/placeView';
import { saidTogether, spreadSentence } from '../model/sentences';
import { JobBoards, type JobBoardsProps } from './JobBoards';
import { Reach } from './Reach';
import { Section } from './Section';
import styles from './occupation.module.css';

interface HereSectionProps {
  readonly view: HereView;
  readonly subject: PageSubject;
  readonly areaLink?: ReactNode;
  readonly live?: ReactNode;
}

/** People here in this kind of work, then the place itself: side by side, never joined. */
export function HereSection({ view, subject, areaLink, live }: HereSectionProps) {
  const summary = peopleSentence(view);
  return (
    <Section id="here" title="Here" {...(summary ? { summary } : {})}>
      {subject.area ? null : (
        <p className={styles.note}>Choose an area above to read this for one district.</p>
      )}
      <WiderNote wider={view.wider} />
      <People view={view} subject={subject} />
      {view.quotient.kind === 'found' ? (
        <FigureLine
          observation={view.quotient.lead.observation}
          label="How common this kind of work is among people who live here"
        >
          {quotientText(view)} {levelText(view.quotient.lead.observation, subject)}
        </FigureLine>
      ) : null}
      {subject.area ? <PlaceFigures view={view} area={subject.area} areaLink={areaLink} /> : null}
      {live}
    </Section>
  );
}

const PEOPLE_LABEL = 'People who live here and do this kind of work';

/** The count of the group that leads in a sentence; the others in a table. */
function People({ view, subject }: { readonly view: HereView; readonly subject: PageSubject }) {
  const { people, roughPeople, partPeople } = view;
  const rough =
    roughPeople && subject.area
      ? `${areaInWords(subject.area)} alone: ${formatFigure(roughPeople)}, which is very rough.`
      : undefined;
  return (
    <>
      {people.kind === 'found' ? (
        <FigureLine observation={people.lead.observation} label={PEOPLE_LABEL} large>
          {saidTogether(
            peopleSentence(view),
            commonSentence(view.peopleComparison),
            jobShareSentence(view, subject.group),
            rough,
          )}
        </FigureLine>
      ) : (
        <p className={styles.note}>{noCountSentence(view)}</p>
      )}
      <PartsTable what={PEOPLE_LABEL} parts={partPeople} />
    </>
  );
}

interface PartsTableProps {
  readonly what: string;
  readonly parts: readonly PartClimb[];
}

/** For work spread over several wider groups the figure of each: never added up or averaged. */
function PartsTable({ what, parts }: PartsTableProps) {
  const [source] = parts.flatMap(({ climb }) =>
    climb.kind === 'found' ? [climb.lead.observation] : [],
  );
  if (!source) return null;
  return (
    <div>
      <FigureTable
        caption={`${what}, in each wider group`}
        columns={['Wider group', 'Share of this job’s people', 'Area', 'Figure']}
        rows={parts.map(({ group, share, climb }) => ({
          id: group.code,
          heading: startOfSentence(plainNameOf(group)),
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
  const { group, origin } = wider;
  if (group && origin.kind === 'one')
    return (
      <p className={styles.note}>
        Local tables know wider groups only. This work is in {plainNameOf(group)} (“{group.title}”),
        with {formatWholePercent(origin.share * 100)} of the people in it.
      </p>
    );
  return (
    <p className={styles.note}>Local tables know wider groups only. {spreadSentence(wider)}</p>
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
      {view.peopleInWork ? (
        <FigureLine observation={view.peopleInWork} label="Residents in work, all jobs" />
      ) : null}
    </div>
  );
}

const ADVERTS_LABEL = 'Adverts live online in the month';

interface AdvertsSectionProps {
  readonly view: AdvertsView;
  readonly boards: JobBoardsProps;
  readonly live?: ReactNode;
}

/** Adverts for the wider group, where people who live here work, and where to look now. */
export function AdvertsSection({ view, boards, live }: AdvertsSectionProps) {
  const { adverts, reach } = view;
  const sentence = advertsSentence(view);
  return (
    <Section
      id="jobs-advertised"
      title="Jobs advertised"
      {...(sentence ? { summary: sentence } : {})}
    >
      {adverts.kind === 'found' ? (
        <FigureLine observation={adverts.lead.observation} label={ADVERTS_LABEL} large>
          {saidTogether(spreadSentence(view.wider), sentence, ADVERTS_NOTE, ADVERTS_ENDED)}
        </FigureLine>
      ) : (
        <p className={styles.note}>{noAdvertsSentence(view)}</p>
      )}
      <PartsTable what={ADVERTS_LABEL} parts={view.partAdverts} />
      <Reach view={view} reach={reach} group={view.lead?.group} />
      <JobBoards {...boards} />
      {live}
    </Section>
  );
}
