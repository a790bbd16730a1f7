import { inEnglish } from '@/shared/words/inEnglish';
import type { Area } from '@/domain/area';
import { formatFigure, formatWholePercent } from '@/domain/format';
import { areaInWords, levelWords } from '@/domain/ladder';
import { locationQuotientWords } from '@/domain/locationQuotient';
import type { Observation } from '@/domain/observation';
import { plainNameOf, startOfSentence } from '@/domain/plainNames';
import { FigureLine } from '@/ui/FigureLine';
import { AreaLink } from '@/ui/links';
import { saidTogether, spreadSentence } from '../input/sentences';
import type { WiderGroup } from '../input/widerGroup';
import { PartsTable } from '../page/PartsTable';
import { Sentences } from '@/ui/Sentences';
import type { PageSubject } from '../tiles/answer';
import type { LiveProps } from '../live/subject';
import { HereLive } from './live';
import { commonSentence, jobShareSentence, noCountSentence, peopleSentence } from './sentences';
import type { HereView } from './view';

interface HereSectionProps {
  readonly view: HereView;
  readonly subject: PageSubject;
  readonly live: LiveProps;
}

/** People here in this kind of work, then the place itself: side by side, never joined. */
export function HereSection({ view, subject, live }: HereSectionProps) {
  const { quotient } = view;
  return (
    <>
      {subject.area ? null : <p>Choose a place in the box at the top to read this for it.</p>}
      <Sentences of={[widerSentence(view.wider)]} isSmall />
      <People view={view} subject={subject} />
      {quotient.kind === 'found' ? (
        <FigureLine
          observation={quotient.lead.observation}
          label="How common this kind of work is among people who live here"
        >
          {saidTogether(quotientSentence(view), levelSentence(quotient.lead.observation, subject))}
        </FigureLine>
      ) : null}
      {subject.area ? <PlaceFigures view={view} area={subject.area} /> : null}
      <HereLive {...live} />
    </>
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
        <FigureLine observation={people.lead.observation} label={PEOPLE_LABEL}>
          {saidTogether(
            peopleSentence(view),
            commonSentence(view.peopleComparison),
            jobShareSentence(view, subject.group),
            rough,
          )}
        </FigureLine>
      ) : (
        <Sentences of={[noCountSentence(view)]} />
      )}
      <PartsTable what={PEOPLE_LABEL} parts={partPeople} />
    </>
  );
}

function quotientSentence({ quotientComparison }: HereView): string {
  const words = quotientComparison && locationQuotientWords(quotientComparison);
  if (!words) return 'There is no margin of error for this place, so no more can be said.';
  return `${startOfSentence(inEnglish(words))}.`;
}

function levelSentence(observation: Observation, { group, area }: PageSubject): string | undefined {
  const words = levelWords(observation, { occupation: group, area: area ?? observation.area });
  return words && `The figure is ${words}.`;
}

/** Which wider group the local tables know the work by (rule 9). */
function widerSentence(wider: WiderGroup): string {
  const { group, origin } = wider;
  const start = 'Local tables know wider groups only.';
  if (!group || origin.kind !== 'one') return saidTogether(start, spreadSentence(wider));
  return `${start} This work is in ${plainNameOf(group)} (“${group.title}”), with ${formatWholePercent(origin.share * 100)} of the people in it.`;
}

/** The place itself, for all jobs. */
function PlaceFigures({ view, area }: { readonly view: HereView; readonly area: Area }) {
  return (
    <div>
      <h3>The place itself, all jobs</h3>
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
      <AreaLink gss={area.gss}>{`The whole profile of ${area.name}`}</AreaLink>
    </div>
  );
}
