import { useMemo } from 'react';
import { Sparkline } from '@/charts/Sparkline';
import { NoPicture } from '@/charts/Picture';
import { AreaLink } from '@/ui/links';
import { Choice } from '@/ui/Choice';
import { SourceLine } from '@/ui/SourceLine';
import { districtsView, measureName } from '../model/districts';
import { MEASURES_BESIDE, type MeasureBeside } from '../sections';
import type { DemandInput } from '../model/demandInput';
import styles from '../demand.module.css';

interface DistrictsSectionProps {
  readonly input: DemandInput;
  readonly by: MeasureBeside;
  readonly onBy: (by: MeasureBeside) => void;
}

/** The districts of an area in small pictures on one scale. */
export function DistrictsSection({ input, by, onBy }: DistrictsSectionProps) {
  const view = useMemo(() => districtsView(input, by), [input, by]);
  return (
    <>
      <div className={styles.choice}>
        <Choice
          label="By"
          options={MEASURES_BESIDE.map((value) => ({ value, label: measureName(value) }))}
          value={by}
          onChange={onBy}
        />
      </div>
      {view.rows.length === 0 ? (
        <p>This app has no such figure for these districts.</p>
      ) : (
        <ul className={styles.multiples} aria-label={measureName(by)}>
          {view.rows.map(({ gss, name, words, series }) => (
            <li key={gss}>
              <AreaLink gss={gss}>{name}</AreaLink>
              {series ? <Sparkline {...series} scale={view.scale} /> : <NoPicture />}
              <span key={words} className="caption">
                {words}
              </span>
            </li>
          ))}
        </ul>
      )}
      {view.source ? (
        <p className="caption">
          <span>All on one scale, from zero. A line is broken where the count changed. </span>
          <SourceLine of={view.source} />
        </p>
      ) : null}
    </>
  );
}
