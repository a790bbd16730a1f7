import { LivePart } from '@/live/LivePart';
import { OnRequest } from '@/live/OnRequest';
import { useLmi } from '@/services/lmi/lmiContext';
import { lmiQueries } from '@/services/lmi/queries';
import { EstimateLive } from '../live/EstimateLive';
import { LiveList } from '../live/LiveList';
import { type LiveProps, type LiveSubject, useLiveSubject } from '../live/subject';
import { changeRows } from './liveView';

/** Pay by the service: its estimate, the split of it, and the changes of each year. */
export function PayLive(props: LiveProps) {
  const subject = useLiveSubject(props);
  return (
    <>
      <EstimateLive measure="pay" subject={subject} />
      <OnRequest service="lmi" summary="Yearly changes in average pay">
        <PayChanges subject={subject} />
      </OnRequest>
    </>
  );
}

const NOT_A_TREND =
  'Each year is a model of its own and few people are asked in one job. These are not a trend, and a small change may be chance.';

function PayChanges({ subject: { group } }: { readonly subject: LiveSubject }) {
  const lmi = useLmi();
  return (
    <LivePart
      service="lmi"
      name="Yearly changes in average pay"
      query={lmiQueries.annualChanges(lmi, { soc: group.code })}
      lines={8}
      view={changeRows}
      render={(rows) => (
        <>
          <LiveList
            caption="Change in average pay since the year before, United Kingdom"
            columns={['Year', 'Change']}
            rows={rows}
          />
          <p className="dense">{NOT_A_TREND}</p>
          <p className="caption">
            {`Source: LMI for All, estimated pay; unit group “${group.title}”, SOC 2010; modelled`}
          </p>
        </>
      )}
    />
  );
}
