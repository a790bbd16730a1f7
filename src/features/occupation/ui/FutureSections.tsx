import { type ReactNode, useMemo } from 'react';
import { TrendChart } from '@/charts/TrendChart';
import { formatList } from '@/domain/format';
import { areaInWords } from '@/domain/ladder';
import type { Observation } from '@/domain/observation';
import { OPENINGS_NOTE } from '@/domain/openings';
import { plainNameOf, startOfSentence } from '@/domain/plainNames';
import type { SocGroup } from '@/domain/soc';
import type { ObservationSet } from '@/services/pack/observations';
import { FigureTable } from '@/ui/FigureTable';
import { PinButton } from '@/ui/PinButton';
import { SourceNote } from '@/ui/SourceNote';
import type { AreaOpenings, AreaOutlook, OpeningsView, OutlookView } from '../model/futureView';
import { outlookTrend } from '../model/outlookChart';
import {
  areaDirection,
  areaLevels,
  areaOpenings,
  elsewhereSentence,
  leaversNote,
  openingsElsewhereSentence,
  outlookSentence,
  thisJobSentence,
} from '../model/outlookSentences';
import { saidTogether, spreadSentence } from '../model/sentences';
import { Section } from './Section';
import styles from './occupation.module.css';

interface OutlookSectionProps {
  readonly view: OutlookView;
  readonly live?: ReactNode;
}

/** Jobs in the wider group, now and projected, near the reader and in England. */
export function OutlookSection({ view, live }: OutlookSectionProps) {
  const summary = outlookSentence(view);
  const elsewhere = elsewhereSentence(view);
  const others = view.parts.flatMap(({ group, nearest }) =>
    nearest && group.code !== view.lead?.group.code ? [nearest] : [],
  );
  return (
    <Section id="outlook" title="Outlook" {...(summary ? { summary } : {})}>
      <WiderName view={view} />
      {elsewhere ? <Elsewhere text={elsewhere} of={view.elsewhere?.england?.to} /> : null}
      {[...view.areas, ...others].map((one) => (
        <Projection key={`${one.to.area.gss} ${one.group.code}`} of={one} />
      ))}
      {view.series ? <OutlookChart series={view.series} /> : null}
      <p className={styles.note}>
        A projection is not a promise. It shows what would come about if past trends went on. These
        are projected jobs at the workplace, so they are not the same as people who live here and
        work.
      </p>
      {live}
    </Section>
  );
}

/** What there is for England, in the section of a place in another nation. */
function Elsewhere({ text, of }: { readonly text: string; readonly of: Observation | undefined }) {
  return (
    <div className={styles.statement}>
      <p className={styles.lead}>{text}</p>
      {of ? <SourceNote of={of} /> : null}
    </div>
  );
}

function Projection({ of }: { readonly of: AreaOutlook }) {
  return (
    <div className={styles.statement}>
      <h3>{startOfSentence(areaInWords(of.to.area))}</h3>
      <p className={styles.lead}>
        {saidTogether(areaDirection(of), areaLevels(of))}{' '}
        <PinButton
          observation={of.to}
          label={`projected jobs in ${plainNameOf(of.group)} in ${of.to.area.name}`}
        />
      </p>
      <SourceNote of={of.to} />
    </div>
  );
}

function OutlookChart({ series }: { readonly series: ObservationSet }) {
  const trend = useMemo(() => outlookTrend(series), [series]);
  const [first] = series.rows;
  if (!first) return null;
  return (
    <div>
      <TrendChart
        label={`Jobs in England in ${first.occupation ? plainNameOf(first.occupation) : ''}, 2010 to 2035, projected after 2020.`}
        name="Jobs in England by year"
        of={trend}
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
  /** The group of the page. */
  readonly group: SocGroup;
  readonly live?: ReactNode;
}

/** Jobs that come free a year as people leave the work; which way it goes is said in Outlook. */
export function OpeningsSection({ view, group, live }: OpeningsSectionProps) {
  const [nearest] = view.areas;
  const elsewhere = openingsElsewhereSentence(view);
  const leavers = leaversNote(view);
  const others = view.parts.flatMap(({ group: part, nearest: closest }) =>
    closest && part.code !== view.lead?.group.code ? [closest] : [],
  );
  return (
    <Section
      id="openings"
      title="Openings"
      {...(nearest ? { summary: areaOpenings(nearest) } : {})}
    >
      <WiderName view={view} />
      {elsewhere ? <Elsewhere text={elsewhere} of={view.elsewhere?.england?.perYear} /> : null}
      {[...view.areas, ...others].map((one) => (
        <Openings key={`${one.perYear.area.gss} ${one.group.code}`} of={one} group={group} />
      ))}
      {leavers ? (
        <p className={styles.note}>
          {leavers} {OPENINGS_NOTE}
        </p>
      ) : null}
      {live}
    </Section>
  );
}

function Openings({ of, group }: { readonly of: AreaOpenings; readonly group: SocGroup }) {
  const { perYear } = of;
  return (
    <div className={styles.statement}>
      <h3>
        {startOfSentence(plainNameOf(of.group))}, {areaInWords(perYear.area)}
      </h3>
      <p className={styles.lead}>
        {saidTogether(areaOpenings(of), thisJobSentence(of, group))}{' '}
        {perYear.figure.kind === 'value' ? (
          <PinButton
            observation={perYear}
            label={`openings a year in ${plainNameOf(of.group)} in ${perYear.area.name}`}
          />
        ) : null}
      </p>
      <SourceNote of={perYear} />
    </div>
  );
}

function WiderName({ view: { wider } }: { readonly view: Pick<OutlookView, 'wider'> }) {
  if (wider.group)
    return (
      <p className={styles.note}>
        For the wider group {plainNameOf(wider.group)}. Its official name is “{wider.group.title}”
        (SOC 2020).
      </p>
    );
  const others = wider.parts.slice(1).map(({ group }) => plainNameOf(group));
  return (
    <p className={styles.note}>
      {spreadSentence(wider)}
      {others.length > 0 ? ` The others are ${formatList(others)}.` : null}
    </p>
  );
}
