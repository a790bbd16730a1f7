import { useSuspenseQuery } from '@tanstack/react-query';
import { packQueries } from '@/services/pack/queries';
import type { OccupationInput } from '../input/input';
import { NamedSource } from '../page/NamedSource';
import { OutLinks } from '../page/OutLinks';
import { Sentences } from '@/ui/Sentences';
import styles from '@/ui/page.module.css';
import { apprenticeshipsView, careersView } from './routes';

/** Apprenticeships and careers pages of the client's nation. */
export function RoutesPart({ input }: { readonly input: OccupationInput }) {
  return (
    <>
      <Apprenticeships input={input} />
      <Careers input={input} />
    </>
  );
}

function Apprenticeships({ input }: { readonly input: OccupationInput }) {
  const { sentence, leading, otherJobs, related, links } = apprenticeshipsView(input);
  const hasStandards = leading.length + otherJobs.length + related.length > 0;
  return (
    <div>
      <h3>Apprenticeships</h3>
      <Sentences of={[sentence]} />
      {leading.length > 1 ? <Lines lines={leading} /> : null}
      <Lines before="For other jobs of this group, in England:" lines={otherJobs} />
      <Lines before="Related, in England:" lines={related} />
      <p className="caption">Look for one (leaves Bearings, opens in a new tab):</p>
      <OutLinks links={links} />
      {hasStandards ? (
        <NamedSource ids={['occupational-maps', 'apprenticeship-standards']} />
      ) : null}
    </div>
  );
}

function Careers({ input }: { readonly input: OccupationInput }) {
  const { data: signposts } = useSuspenseQuery(packQueries.signposts());
  const { profiles, links, words } = careersView(input, signposts);
  return (
    <div>
      <h3>Careers pages</h3>
      <Lines lines={words} />
      <p className="caption">These links leave Bearings and open in a new tab.</p>
      <OutLinks links={links} />
      {profiles.length > 0 ? (
        <>
          <p className="caption">
            About this job. The addresses are from a 2020 list: some pages have moved.
          </p>
          <OutLinks links={profiles.map(({ title, href }) => ({ id: href, name: title, href }))} />
        </>
      ) : null}
    </div>
  );
}

interface LinesProps {
  readonly before?: string;
  readonly lines: readonly string[];
}

function Lines({ before, lines }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <>
      {before === undefined ? null : <p className="caption">{before}</p>}
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
