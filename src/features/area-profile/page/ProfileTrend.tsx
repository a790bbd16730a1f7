import { midSentence } from '@/ui/midSentence';
import { type Trend, trendTable } from '@/charts/trend/trend';
import { TrendFigure } from '@/charts/trend/TrendFigure';
import { FigureTable } from '@/ui/FigureTable';
import { SourceNote } from '@/ui/SourceNote';

/** A series of the pack under a heading of its own, with its source. */
export function ProfileTrend({ trend }: { readonly trend: Trend }) {
  return (
    <TrendFigure
      trend={trend}
      title={<h3>{trend.title}</h3>}
      source={<SourceNote of={trend.source} />}
    >
      <FigureTable
        {...trendTable(trend)}
        pinAs={(period, area) => `${midSentence(trend.title)}, ${area}, ${period}`}
      />
    </TrendFigure>
  );
}
