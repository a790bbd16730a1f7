import { useState } from 'react';
import { LivePart } from '@/live/LivePart';
import { OnRequest } from '@/live/OnRequest';
import { useLmi } from '@/services/lmi/lmiContext';
import { lmiQueries } from '@/services/lmi/queries';
import { Choice } from '@/ui/Choice';
import { FigureLine } from '@/ui/FigureLine';
import { SplitPanel } from './SplitPanel';
import {
  DIMENSION_OPTIONS,
  type Dimension,
  ESTIMATE_WORDS,
  type Estimated,
  estimateSplit,
  ROWS_EXPECTED,
} from './splits';
import { type LiveSubject, titled, widerSentence } from './subject';
import styles from './live.module.css';

interface EstimateLiveProps {
  readonly measure: Estimated;
  readonly subject: LiveSubject;
}

/** The service's model of pay or hours: for all, and by a part the reader chooses. */
export function EstimateLive(props: EstimateLiveProps) {
  const { measure, subject } = props;
  const lmi = useLmi();
  const { name, meaning, summary } = ESTIMATE_WORDS[measure];
  return (
    <>
      <LivePart
        service="lmi"
        name={name}
        query={lmiQueries.estimate(lmi, measure, { soc: subject.group.code })}
        lines={4}
        view={({ total }) => total && titled(total, subject)}
        render={(observation) => (
          <FigureLine observation={observation} label={name}>
            {`${meaning} ${widerSentence(observation, subject)}`.trim()}
          </FigureLine>
        )}
      />
      <OnRequest service="lmi" summary={summary}>
        <EstimateSplit {...props} />
      </OnRequest>
    </>
  );
}

const AGES = [18, 25, 35, 45, 55, 65].map((years) => ({
  value: String(years),
  label: String(years),
}));

function EstimateSplit({ measure, subject }: EstimateLiveProps) {
  const lmi = useLmi();
  const [dimension, setDimension] = useState<Dimension>('region');
  const [age, setAge] = useState('');
  const [place, setPlace] = useState<'country' | 'region'>('country');
  const region = place === 'region' && dimension !== 'region' ? subject.region : undefined;
  const narrowing = {
    ...(age === '' ? {} : { age: Number(age) }),
    ...(region ? { region } : {}),
  };
  const { column } = ESTIMATE_WORDS[measure];
  return (
    <>
      <div className={styles.choices}>
        <Choice
          label="Split by"
          options={DIMENSION_OPTIONS}
          value={dimension}
          onChange={setDimension}
        />
        <Choice
          label="Age"
          options={[{ value: '', label: 'All ages' }, ...AGES]}
          value={age}
          onChange={setAge}
        />
        {subject.region && dimension !== 'region' ? (
          <Choice
            label="Where"
            options={[
              { value: 'country', label: 'United Kingdom' },
              { value: 'region', label: subject.region.name },
            ]}
            value={place}
            onChange={setPlace}
          />
        ) : null}
      </div>
      <LivePart
        service="lmi"
        name={`${column}, split`}
        query={lmiQueries.estimate(lmi, measure, {
          soc: subject.group.code,
          breakdown: dimension,
          ...narrowing,
        })}
        lines={ROWS_EXPECTED[dimension] + 6}
        view={(estimate) => estimateSplit(estimate, dimension, subject)}
        render={(view) => (
          <SplitPanel
            view={view}
            caption={`${column}, ${view.source.area.name}, ${view.source.period}${age === '' ? '' : `, aged ${age}`}`}
            columns={['', column]}
            notes={[
              'These are averages from a model, of one year. Do not set them beside other years.',
              ...[widerSentence(view.source, subject, view.source.area)].filter(Boolean),
            ]}
          />
        )}
      />
    </>
  );
}
