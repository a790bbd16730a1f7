import type { Area } from '@/domain/area';
import { areaInWords } from '@/domain/ladder';
import { LivePart } from '@/live/LivePart';
import { OnRequest } from '@/live/OnRequest';
import { useLmi } from '@/services/lmi/lmiContext';
import { lmiQueries } from '@/services/lmi/queries';
import { PinButton } from '@/ui/PinButton';
import { SourceNote } from '@/ui/SourceNote';
import { LiveList } from '../live/LiveList';
import { type LiveProps, type LiveSubject, useLiveSubject } from '../live/subject';
import { UnemploymentLive } from './liveUnemployment';
import { inRanking, rankingRows, type ShortageView, shortageView } from './liveView';
import styles from '../live/live.module.css';

/** How hard it is to fill jobs of this kind, and who is out of work whose last job it was. */
export function MoreLive(props: LiveProps) {
  const lmi = useLmi();
  const subject = useLiveSubject(props);
  const { group, region } = subject;
  return (
    <>
      <LivePart
        service="lmi"
        name="Jobs that are hard to fill"
        query={lmiQueries.shortages(lmi, group.code, region)}
        lines={region ? 7 : 4}
        view={(shortages) => shortageView(shortages, subject)}
        render={(view) => <Shortages view={view} />}
      />
      {region ? (
        <OnRequest service="lmi" summary={`Jobs hardest to fill in ${areaInWords(region)}`}>
          <Ranking region={region} subject={subject} area={props.area} />
        </OnRequest>
      ) : null}
      <UnemploymentLive subject={subject} />
    </>
  );
}

function Shortages({ view: { lines, notes } }: { readonly view: ShortageView }) {
  return (
    <div className={styles.figures}>
      <h3>Jobs that are hard to fill</h3>
      {lines.map(({ place, words, hardToFill }) => (
        <div key={place}>
          <p key={words}>{words}</p>
          {hardToFill ? (
            <>
              <PinButton observation={hardToFill} label={`jobs that are hard to fill, ${place}`} />
              <SourceNote of={hardToFill} />
            </>
          ) : null}
        </div>
      ))}
      {notes.map((note) => (
        <p key={note} className="dense">
          {note}
        </p>
      ))}
    </div>
  );
}

interface RankingProps {
  readonly region: Area;
  readonly subject: LiveSubject;
  readonly area: string | undefined;
}

const ORDER =
  'The order is the source’s. It gives no margin of error, so jobs near each other may not differ.';

function Ranking({ region, subject, area }: RankingProps) {
  const lmi = useLmi();
  return (
    <LivePart
      service="lmi"
      name={`Jobs hardest to fill in ${areaInWords(region)}`}
      query={lmiQueries.rankedShortages(lmi, region)}
      lines={14}
      view={(ranked) => ranked}
      render={(ranked) => (
        <>
          <LiveList
            caption={`Share of jobs on offer that are hard to fill, ${region.name}`}
            columns={['Job', 'Hard to fill']}
            rows={rankingRows(ranked, subject)}
            area={area}
          />
          <p className="dense">{`${inRanking(ranked, subject)} ${ORDER}`}</p>
          <p className="caption">
            {`Source: LMI for All, Employer Skills Survey; ${region.name}; unit groups, SOC 2010; the list does not say its year`}
          </p>
        </>
      )}
    />
  );
}
