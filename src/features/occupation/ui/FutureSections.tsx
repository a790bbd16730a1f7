import { type ReactNode, useCallback } from 'react';
import { EChart } from '@/charts/EChart';
import type { Palette } from '@/charts/palette';
import { outlookSentences } from '@/domain/employmentOutlook';
import { formatFigure } from '@/domain/format';
import { areaInWords } from '@/domain/ladder';
import { OPENINGS_NOTE, openingsSentences } from '@/domain/openings';
import type { ObservationSet } from '@/services/pack/observations';
import { FigureTable } from '@/tables/FigureTable';
import { PinButton } from '@/tables/PinButton';
import { SourceNote } from '@/tables/SourceNote';
import type { OpeningsView, OutlookView } from '../model/futureView';
import { outlookOption, outlookPoints } from '../model/outlookChart';
import { Section } from './Section';
import styles from './occupation.module.css';

interface OutlookSectionProps {
  readonly view: OutlookView;
  readonly live?: ReactNode;
}

/** Jobs in the wider group, now and projected, near the reader and in England. */
export function OutlookSection({ view, live }: OutlookSectionProps) {
  const [nearest] = view.areas;
  return (
    <Section
      id="outlook"
      title="Outlook"
      {...(nearest ? { summary: formatFigure(nearest.to) } : {})}
    >
      <WiderName view={view} />
      {view.areas.map(({ outlook, to }) => (
        <div key={to.area.gss} className={styles.statement}>
          <h3>{capital(areaInWords(to.area))}</h3>
          <p className={styles.lead}>
            {outlookSentences(outlook)}{' '}
            <PinButton observation={to} label={`projected jobs in ${to.area.name}`} />
          </p>
          <SourceNote of={to} />
        </div>
      ))}
      {view.parts.map(({ group, nearest: closest }) =>
        closest ? (
          <div key={group.code} className={styles.statement}>
            <h3>
              {group.title}, {areaInWords(closest.to.area)}
            </h3>
            <p className={styles.lead}>{outlookSentences(closest.outlook)}</p>
            <SourceNote of={closest.to} />
          </div>
        ) : null,
      )}
      {view.series ? <OutlookChart series={view.series} /> : null}
      <p className={styles.note}>
        A projection is not a promise. It shows what would come about if past trends went on. These
        are jobs at the workplace, so they are not the same as people who live here and work.
      </p>
      {live}
    </Section>
  );
}

function OutlookChart({ series }: { readonly series: ObservationSet }) {
  const option = useCallback((palette: Palette) => outlookOption(series, palette), [series]);
  const [first] = series.rows;
  if (!first) return null;
  return (
    <div>
      <EChart
        summary={`Jobs in England, ${first.occupation?.title ?? ''}, 2010 to 2035, projected after 2020.`}
        option={option}
        points={outlookPoints(series)}
      />
      <details className={styles.details}>
        <summary>Figures as a table</summary>
        <FigureTable
          caption="Jobs in England, rounded; projected after 2020"
          columns={['Year', 'Jobs']}
          rows={series.rows.map((row) => ({ id: row.period, heading: row.period, cells: [row] }))}
        />
        <SourceNote of={first} />
      </details>
    </div>
  );
}

interface OpeningsSectionProps {
  readonly view: OpeningsView;
  readonly live?: ReactNode;
}

/** Openings a year: as people leave, and from growth, apart. */
export function OpeningsSection({ view, live }: OpeningsSectionProps) {
  const [nearest] = view.areas;
  return (
    <Section
      id="openings"
      title="Openings"
      {...(nearest ? { summary: formatFigure(nearest.total) } : {})}
    >
      <WiderName view={view} />
      {view.areas.map(({ perYear, total }) => (
        <div key={total.area.gss} className={styles.statement}>
          <h3>{capital(areaInWords(total.area))}</h3>
          <p className={styles.lead}>
            {openingsSentences(perYear)}{' '}
            <PinButton observation={total} label={`openings a year in ${total.area.name}`} />
          </p>
          <SourceNote of={total} />
        </div>
      ))}
      {view.parts.map(({ group, nearest: closest }) =>
        closest ? (
          <div key={group.code} className={styles.statement}>
            <h3>
              {group.title}, {areaInWords(closest.total.area)}
            </h3>
            <p className={styles.lead}>{openingsSentences(closest.perYear)}</p>
            <SourceNote of={closest.total} />
          </div>
        ) : null,
      )}
      {view.areas.length + view.parts.length > 0 ? (
        <p className={styles.note}>{OPENINGS_NOTE}</p>
      ) : null}
      {live}
    </Section>
  );
}

function WiderName({ view: { wider } }: { readonly view: Pick<OutlookView, 'wider'> }) {
  if (wider.group)
    return <p className={styles.note}>For the wider group “{wider.group.title}” (SOC 2020).</p>;
  return (
    <p className={styles.note}>
      This work is spread over several wider groups, so no one projection stands for it:{' '}
      {wider.parts.map(({ group }) => group.title).join('; ')}.
    </p>
  );
}

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
