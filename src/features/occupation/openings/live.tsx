import { LivePart } from '@/live/LivePart';
import { useLmi } from '@/services/lmi/lmiContext';
import { lmiQueries } from '@/services/lmi/queries';
import { FigureLine } from '@/ui/FigureLine';
import { type LiveProps, titled, useLiveSubject } from '../live/subject';

const LABEL = 'Openings as people leave, this job alone';

/** Openings of this job alone, as people leave it; growth is the outlook's business. */
export function OpeningsLive(props: LiveProps) {
  const lmi = useLmi();
  const subject = useLiveSubject(props);
  return (
    <LivePart
      service="lmi"
      name={LABEL}
      query={lmiQueries.replacementDemand(lmi, subject.group.code)}
      lines={4}
      view={({ perYear }) => titled(perYear, subject)}
      render={(perYear) => (
        <FigureLine observation={perYear} label={LABEL}>
          {`Projected for ${perYear.period}, so years that are past count too.`}
        </FigureLine>
      )}
    />
  );
}
