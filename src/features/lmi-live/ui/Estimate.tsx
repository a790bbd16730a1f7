import { titled, widerSentence } from '../model/subject';
import { LiveFigure } from './LiveFigure';
import { LiveFrame } from './LiveFrame';
import { useLivePage } from './liveContext';
import { type Estimated, useEstimate } from './useEstimate';
import { useLivePart } from './useLivePart';

const WORDS = {
  pay: {
    label: 'LMI for All’s estimate of average pay',
    meaning: 'It is an average from a model, not the middle. Do not set it beside other years.',
  },
  hours: {
    label: 'LMI for All’s estimate of average hours',
    meaning: 'It is an average from a model. Do not set it beside other years.',
  },
} as const;

interface EstimateProps {
  readonly measure: Estimated;
  /** The first question of the page is asked at once: how it goes tells the other parts. */
  readonly when?: 'near' | 'at-once';
}

/** The newest of the service's own estimates, for the group or the wider one. */
export function Estimate({ measure, when = 'near' }: EstimateProps) {
  const page = useLivePage();
  const part = useLivePart(measure, when);
  const asked = useEstimate(measure, { soc: page.group.code }, part.mayAsk);
  const total = asked.kind === 'value' ? asked.value.total : undefined;
  const observation = total && titled(total, page);
  const { label, meaning } = WORDS[measure];
  return (
    <LiveFrame part={part} asked={asked} room="estimate">
      {observation ? (
        <LiveFigure
          observation={observation}
          label={label}
          meaning={`${meaning} ${widerSentence(observation, page)}`.trim()}
        />
      ) : null}
    </LiveFrame>
  );
}
