import { useQuery } from '@tanstack/react-query';
import { trendTable } from '@/charts/trend/trend';
import { TrendFigure } from '@/charts/trend/TrendFigure';
import { useNomis } from '@/services/nomis/nomisContext';
import { nomisQueries } from '@/services/nomis/queries';
import { FigureTable } from '@/ui/FigureTable';
import { SourceNote } from '@/ui/SourceNote';
import { claimantYearsView, YEARS } from '../model/claimantsView';
import { useLivePage } from './livePage';
import { Place } from './Place';
import { asking, useAnswer, useQuestion } from './useQuestion';

/** The share claiming in the same month of ten years, broken where who is counted changed. */
export function ClaimantYears() {
  const nomis = useNomis();
  const page = useLivePage();
  const question = useQuestion('claimant-years');
  const query = useQuery({
    ...nomisQueries.claimantYears(nomis, page.places, YEARS),
    ...asking(question),
  });
  const asked = useAnswer(question, query, (trends) => claimantYearsView(trends, page));
  return (
    <Place question={question} asked={asked}>
      {(trend) => (
        <>
          <TrendFigure trend={trend}>
            <FigureTable {...trendTable(trend)} />
          </TrendFigure>
          <SourceNote of={trend.source} />
        </>
      )}
    </Place>
  );
}
