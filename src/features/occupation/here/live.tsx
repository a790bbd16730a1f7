import { useQuery } from '@tanstack/react-query';
import type { Area } from '@/domain/area';
import { formatPeriod } from '@/domain/referencePeriod';
import { LivePart } from '@/live/LivePart';
import { OnRequest } from '@/live/OnRequest';
import type { CensusPicture } from '@/services/lmi/census';
import { useLmi } from '@/services/lmi/lmiContext';
import { lmiQueries } from '@/services/lmi/queries';
import { useNomis } from '@/services/nomis/nomisContext';
import { nomisQueries } from '@/services/nomis/queries';
import { packQueries } from '@/services/pack/queries';
import { FigureLine } from '@/ui/FigureLine';
import { LiveList } from '../live/LiveList';
import { type LiveProps, type LiveSubject, useLiveSubject } from '../live/subject';
import { censusView, type CensusView } from './liveView';

/** The place by the services: the newest claimant rate, and the 2011 picture of its work. */
export function HereLive(props: LiveProps) {
  const subject = useLiveSubject(props);
  const { district, point } = subject;
  if (!district) return null;
  return (
    <>
      <Claimants area={district} />
      {point ? (
        <OnRequest service="lmi" summary="In the 2011 Census: jobs here and people who live here">
          <Pictures subject={subject} point={point} district={district} />
        </OnRequest>
      ) : null}
    </>
  );
}

/** The newest claimant rate from Nomis, beside the one in the pack and never in its place. */
function Claimants({ area }: { readonly area: Area }) {
  const nomis = useNomis();
  return (
    <LivePart
      service="nomis"
      name="People claiming out-of-work benefits, newest month"
      query={nomisQueries.claimantCount(nomis, area)}
      lines={3}
      view={({ rate }) => (rate.figure.kind === 'value' ? rate : undefined)}
      render={(rate) => (
        <FigureLine
          observation={rate}
          label={`People claiming out-of-work benefits, from Nomis just now, ${formatPeriod(rate.period)}`}
        />
      )}
    />
  );
}

interface PicturesProps {
  readonly subject: LiveSubject;
  readonly point: NonNullable<LiveSubject['point']>;
  readonly district: Area;
}

function Pictures({ subject, point, district }: PicturesProps) {
  const lmi = useLmi();
  const former = useQuery(packQueries.formerDistricts());
  if (former.isPending) return null;
  const merged = Object.values(former.data ?? {}).filter(({ gss }) => gss === district.gss);
  const question = { ...point, districts: [district.name, ...merged.map(({ name }) => name)] };
  return PICTURES.map(({ caption, ask, ...words }) => (
    <LivePart
      key={caption}
      service="lmi"
      name={caption}
      query={ask(lmi, question)}
      lines={10}
      view={(picture: CensusPicture) => censusView(picture, subject)}
      render={(view) => <Picture view={view} caption={caption} {...words} district={district} />}
    />
  ));
}

const PICTURES = [
  { caption: 'Jobs there, 2011', ask: lmiQueries.censusJobs, total: 'jobs', level: 'minor groups' },
  {
    caption: 'People who live there, by their work, 2011',
    ask: lmiQueries.censusResidents,
    total: 'people in work',
    level: 'sub-major groups',
  },
] as const;

interface PictureProps {
  readonly view: CensusView;
  readonly caption: string;
  /** What is counted. */
  readonly total: string;
  readonly level: string;
  readonly district: Area;
}

function Picture({ view, caption, total, level, district }: PictureProps) {
  const place = view.place === '' ? '' : ` (${view.place})`;
  return (
    <>
      <LiveList
        caption={`${caption}: the largest groups`}
        columns={['Kind of work', 'Count and share']}
        rows={view.rows}
      />
      <p className="dense">
        {`${view.total} ${total} in all. The source leaves out its last groups, so its rows do not add up: ${view.notShown} are in no row.`}
      </p>
      <p className="caption">
        {`Source: LMI for All, Census; 2011; around the middle of ${district.name}${place}; ${level}, SOC 2010`}
      </p>
    </>
  );
}
