import { useQuery } from '@tanstack/react-query';
import type { Area } from '@/domain/area';
import { formatFigure, formatList } from '@/domain/format';
import { areaInWords } from '@/domain/ladder';
import { useLmi } from '@/services/lmi/lmiContext';
import { lmiQueries } from '@/services/lmi/queries';
import type { SkillShortages } from '@/services/lmi/skillShortages';
import { PinButton } from '@/ui/PinButton';
import { SourceNote } from '@/ui/SourceNote';
import { usePatience } from '@/ui/usePatience';
import { type Asked, askedOf } from '@/domain/asked';
import { orElse, together, wantsWider } from '../model/asked';
import { inRanking, rankingRows } from '../model/lists';
import { type LiveSubject, titled, widerSentence } from '../model/subject';
import { LiveDetails } from './LiveDetails';
import { LiveFrame, statusWords } from './LiveFrame';
import { LiveList } from './LiveList';
import { useLivePage } from './liveContext';
import { askedOnce } from '@/shared/askedOnce';
import { useLivePart } from './useLivePart';
import styles from './live.module.css';

/** How hard it is to fill jobs of this kind: in the United Kingdom, in the region, and the region's list. */
export function ShortageParts() {
  const page = useLivePage();
  const { region } = page;
  const part = useLivePart('shortages');
  const country = useShortages(part.mayAsk);
  const local = useShortages(part.mayAsk && region !== undefined, region);
  const asked = region ? together([country, local]) : country;
  return (
    <>
      <LiveFrame part={part} asked={asked} room="figures" heading="Jobs that are hard to fill">
        <Shortages asked={country} />
        {region && isSettled(country) ? <Shortages asked={local} area={region} /> : null}
        {isSettled(country) && (!region || isSettled(local)) ? (
          <p className={styles.note}>
            {widerWords([country, local], page)} {sureWords([country, local])}
          </p>
        ) : null}
      </LiveFrame>
      {region ? (
        <LiveDetails summary={`Jobs hardest to fill in ${areaInWords(region)}`}>
          <Ranking region={region} />
        </LiveDetails>
      ) : null}
    </>
  );
}

/** Each line is drawn once those above it will not grow any more. */
const isSettled = ({ kind }: Asked<unknown>) => kind !== 'waiting';

function useShortages(mayAsk: boolean, region?: Area): Asked<SkillShortages> {
  const lmi = useLmi();
  const question = { soc: useLivePage().group.code, ...(region ? { region } : {}) };
  const own = askedOf(
    useQuery({ ...lmiQueries.skillShortages(lmi, question), ...askedOnce(mayAsk) }),
  );
  const wider = askedOf(
    useQuery({
      ...lmiQueries.skillShortages(lmi, { ...question, coarse: true }),
      ...askedOnce(mayAsk && wantsWider(own)),
    }),
  );
  return orElse(own, wider);
}

/** Which figures are for a wider group: said once where all are. */
function widerWords(all: readonly Asked<SkillShortages>[], page: LiveSubject): string {
  const said = all.flatMap((asked) => {
    if (asked.kind !== 'value') return [];
    const hard = titled(asked.value.hardToFill, page);
    return [{ place: hard.area.name, words: widerSentence(hard, page, hard.area) }];
  });
  const [first] = said;
  if (first && said.every(({ words }) => words === first.words)) return first.words;
  return said
    .filter(({ words }) => words !== '')
    .map(({ place, words }) => `${place}: ${words}`)
    .join(' ');
}

/** The survey's own mark of how sure it is; its scale is not documented. */
function sureWords(all: readonly Asked<SkillShortages>[]): string {
  const marks = all.flatMap((asked) =>
    asked.kind === 'value' && asked.value.reliability !== null ? [asked.value.reliability] : [],
  );
  if (marks.length === 0) return 'The survey does not say how sure it is.';
  return `The survey marks how sure it is with ${formatList([...new Set(marks)].map(String))}. It does not say what that means.`;
}

interface ShortagesProps {
  readonly asked: Asked<SkillShortages>;
  readonly area?: Area;
}

function Shortages({ asked, area }: ShortagesProps) {
  const page = useLivePage();
  const place = area ? area.name : 'United Kingdom';
  if (asked.kind !== 'value')
    return (
      <p className={styles.note}>
        {place}: {statusWords(asked, true)}
      </p>
    );
  const hard = titled(asked.value.hardToFill, page);
  return (
    <div className={styles.figure}>
      <p>
        {place}: of jobs on offer, <strong>{formatFigure(hard, { decimals: 0 })}</strong> are hard
        to fill, and {formatFigure(asked.value.skillShortage, { decimals: 0 })} are so for want of
        skills. <PinButton observation={hard} label={`jobs that are hard to fill, ${place}`} />
      </p>
      <SourceNote of={hard} />
    </div>
  );
}

function Ranking({ region }: { readonly region: Area }) {
  const lmi = useLmi();
  const page = useLivePage();
  const asked = askedOf(
    useQuery({ ...lmiQueries.rankedShortages(lmi, region), ...askedOnce(true) }),
  );
  const isPatient = usePatience(asked.kind === 'waiting');
  return (
    <div className={styles.listRoom}>
      {asked.kind === 'value' ? (
        <>
          <LiveList
            caption={`Share of jobs on offer that are hard to fill, ${region.name}`}
            columns={['Job', 'Hard to fill']}
            rows={rankingRows(asked.value, page)}
          />
          <p className={styles.note}>
            {inRanking(asked.value, page)} The order is the source’s. It gives no margin of error,
            so jobs near each other may not differ.
          </p>
          <p className={styles.source}>
            Source: LMI for All, Employer Skills Survey; {region.name}; unit groups, SOC 2010; the
            list does not say its year
          </p>
        </>
      ) : (
        <p className={styles.note}>The list: {statusWords(asked, isPatient)}</p>
      )}
    </div>
  );
}
