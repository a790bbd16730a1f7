import type { LimitFacts } from '@/domain/verdict';
import { startOfSentence } from '@/domain/plainNames';
import { SideMeasure, SideMeasures, SideRows } from '@/ui/SideBySide';
import { VerdictWords } from '@/ui/VerdictWords';
import { Sentences } from '@/ui/Sentences';
import { useVerdicts } from './limits/useVerdicts';
import { limitWords } from './limits/words';
import { payNotes } from './LimitsStrip';

interface LimitsBesideProps {
  /** The jobs of the page, with what is known of each. */
  readonly jobs: readonly { readonly name: string; readonly facts: LimitFacts }[];
}

/** Each limit and which of several jobs keep to it; nothing where nothing was said. */
export function LimitsBeside({ jobs }: LimitsBesideProps) {
  const { limits, verdictsOf, minimum } = useVerdicts();
  if (limits === undefined) return null;
  const verdicts = jobs.map(({ facts }) => verdictsOf(facts));
  const [asked = []] = verdicts;
  if (asked.length === 0) return null;
  const words = limitWords(limits);
  return (
    <div className="no-print">
      <SideMeasures>
        {asked.map(({ limit }) => (
          <SideMeasure key={limit} title={startOfSentence(words[limit])} verdict="Client’s limit">
            <SideRows
              label={words[limit]}
              rows={jobs.map(({ name }, at) => ({
                id: `${at} ${name}`,
                name,
                content: verdicts[at]
                  ?.filter((verdict) => verdict.limit === limit)
                  .map(({ kind, reason }) => (
                    <VerdictWords key={kind} kind={kind} reason={reason} />
                  )),
              }))}
            />
          </SideMeasure>
        ))}
      </SideMeasures>
      <Sentences of={payNotes(limits, minimum)} isSmall />
    </div>
  );
}
