import { useQuery } from '@tanstack/react-query';
import { formatFigure } from '@/domain/format';
import type { Figure } from '@/domain/figure';
import { reasonInWords } from '@/domain/figure';
import { useLmi } from '@/services/lmi/lmiContext';
import { lmiQueries } from '@/services/lmi/queries';
import { PinButton } from '@/ui/PinButton';
import { SourceNote } from '@/ui/SourceNote';
import { askedOf } from '@/domain/asked';
import { type OpeningsParts as Parts, openingsParts } from '../model/projection';
import { LiveFrame } from './LiveFrame';
import { useLivePage } from './liveContext';
import { useProjection } from './OutlookParts';
import { ShortageParts } from './ShortageParts';
import { UnemploymentParts } from './UnemploymentParts';
import { askedOnce } from '@/shared/askedOnce';
import { useLivePart } from './useLivePart';
import styles from './live.module.css';

/** Openings of this job alone, how hard jobs are to fill, and who is out of work. */
export function OpeningsParts() {
  const lmi = useLmi();
  const page = useLivePage();
  const part = useLivePart('replacement');
  const asked = askedOf(
    useQuery({ ...lmiQueries.replacementDemand(lmi, page.group.code), ...askedOnce(part.mayAsk) }),
  );
  const projection = useProjection(part.mayAsk);
  const known = projection.kind === 'value' ? projection.value : undefined;
  return (
    <>
      <LiveFrame
        part={part}
        asked={asked}
        room="statement"
        heading="This job alone, United Kingdom"
      >
        {asked.kind === 'value' ? (
          <Openings parts={openingsParts(asked.value, known, page)} />
        ) : null}
      </LiveFrame>
      <ShortageParts />
      <UnemploymentParts />
    </>
  );
}

function Openings({ parts: { replacement, growth, growthYears } }: { readonly parts: Parts }) {
  return (
    <>
      <p>
        As people leave: <strong>{formatFigure(replacement)}</strong>, {replacement.period}.{' '}
        <PinButton observation={replacement} label="openings as people leave, this job alone" />
      </p>
      <p>
        {growthWords(growth)}
        {growthYears ? `, ${growthYears}` : ''}.
      </p>
      <p className={styles.note}>
        Both are projected, and years that are past count too. The two are shown apart and are not
        to be added.
      </p>
      <SourceNote of={replacement} />
    </>
  );
}

function growthWords(growth: Figure): string {
  if (growth.kind === 'missing') return `From growth: ${reasonInWords(growth.reason)}`;
  const size = formatFigure({
    figure: { kind: 'value', value: Math.abs(growth.value) },
    unit: 'jobs-per-year',
    flags: ['projected'],
  });
  return growth.value < 0 ? `Jobs lost as the work shrinks: ${size}` : `From growth: ${size}`;
}
