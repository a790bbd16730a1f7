import { useMemo } from 'react';
import { TrendChart } from '@/charts/TrendChart';
import { areaInWords } from '@/domain/ladder';
import { plainNameOf, startOfSentence } from '@/domain/plainNames';
import type { ObservationSet } from '@/services/pack/observations';
import { FigureTable } from '@/ui/FigureTable';
import { PictureOrTable } from '@/ui/PictureOrTable';
import { SourceLine } from '@/ui/SourceLine';
import { saidTogether } from '../input/sentences';
import { GroupFigure } from '../page/GroupFigure';
import { Sentences } from '@/ui/Sentences';
import { outlookTrend } from './chart';
import { areaDirection, areaLevels, elsewhereSentence, widerNameSentence } from './sentences';
import type { AreaOutlook, OutlookView } from './view';
import type { LiveProps } from '../live/subject';
import { OutlookLive } from './live';

interface OutlookSectionProps {
  readonly view: OutlookView;
  readonly live: LiveProps;
}

/** Jobs in the wider group, now and projected, near the reader and in England. */
export function OutlookSection({ view, live }: OutlookSectionProps) {
  const { elsewhere } = view;
  const others = view.parts.flatMap(({ group, nearest }) =>
    nearest && group.code !== view.lead?.group.code ? [nearest] : [],
  );
  return (
    <>
      <Sentences of={[widerNameSentence(view.wider)]} isSmall />
      <Sentences of={[elsewhereSentence(view)]} />
      {elsewhere?.england ? <SourceLine of={elsewhere.england.to} /> : null}
      {[...view.areas, ...others].map((one) => (
        <Projection key={`${one.to.area.gss} ${one.group.code}`} of={one} />
      ))}
      {view.series ? (
        <div>
          <JobsByYear series={view.series} />
        </div>
      ) : null}
      <Sentences
        of={[
          'A projection is not a promise. It shows what would come about if past trends went on. These are projected jobs at the workplace, so they are not the same as people who live here and work.',
        ]}
        isSmall
      />
      <OutlookLive {...live} />
    </>
  );
}

function Projection({ of }: { readonly of: AreaOutlook }) {
  return (
    <GroupFigure
      heading={startOfSentence(areaInWords(of.to.area))}
      sentence={saidTogether(areaDirection(of), areaLevels(of))}
      observation={of.to}
      label={`projected jobs in ${plainNameOf(of.group)} in ${of.to.area.name}`}
    />
  );
}

function JobsByYear({ series }: { readonly series: ObservationSet }) {
  const trend = useMemo(() => outlookTrend(series), [series]);
  const [first] = series.rows;
  if (!first) return null;
  const title = `Jobs in England in ${first.occupation ? plainNameOf(first.occupation) : ''}, 2010 to 2035, projected after 2020`;
  return (
    <PictureOrTable
      title={title}
      picture={<TrendChart label={`${title}.`} name="Jobs in England by year" of={trend} />}
      table={
        <FigureTable
          caption="Jobs in England, rounded; projected after 2020"
          columns={['Year', 'Jobs']}
          rows={series.rows.map((row) => ({ id: row.period, heading: row.period, cells: [row] }))}
          pinAs={(year) => `jobs in this kind of work in England in ${year}`}
        />
      }
      note={<SourceLine of={first} />}
    />
  );
}
