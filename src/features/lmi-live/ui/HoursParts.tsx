import { useQuery } from '@tanstack/react-query';
import { useLmi } from '@/services/lmi/lmiContext';
import { lmiQueries } from '@/services/lmi/queries';
import { askedOf } from '@/domain/asked';
import { orElse, wantsWider } from '../model/asked';
import { titled, widerSentence } from '../model/subject';
import { EstimateSplit } from './EstimateSplit';
import { LiveFigure } from './LiveFigure';
import { LiveFrame } from './LiveFrame';
import { useLivePage } from './liveContext';
import { askedOnce } from '@/shared/askedOnce';
import { useLivePart } from './useLivePart';

/** Hours: the service's estimate, and its split. */
export function HoursParts() {
  const lmi = useLmi();
  const page = useLivePage();
  const soc = page.group.code;
  const part = useLivePart('hours');
  const own = askedOf(
    useQuery({ ...lmiQueries.estimateHours(lmi, { soc }), ...askedOnce(part.mayAsk) }),
  );
  const wider = askedOf(
    useQuery({
      ...lmiQueries.estimateHours(lmi, { soc, coarse: true }),
      ...askedOnce(part.mayAsk && wantsWider(own)),
    }),
  );
  const asked = orElse(own, wider);
  const total = asked.kind === 'value' ? asked.value.total : undefined;
  const observation = total && titled(total, page);
  return (
    <>
      <LiveFrame part={part} asked={asked} room="estimate">
        {observation ? (
          <LiveFigure
            observation={observation}
            label="LMI for All’s estimate of average hours"
            meaning={`It is an average from a model. Do not set it beside other years. ${widerSentence(observation, page)}`.trim()}
          />
        ) : null}
      </LiveFrame>
      <EstimateSplit measure="hours" />
    </>
  );
}
