import { useSuspenseQuery } from '@tanstack/react-query';
import { packQueries } from '@/services/pack/queries';
import { apprenticeshipsView, careersView } from '../model/routesView';
import type { OccupationInput } from '../model/sources';
import { OutLinks } from './OutLinks';
import { SourceLine } from './SourceLine';
import styles from './occupation.module.css';

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
      {sentence ? <p>{sentence}</p> : null}
      {leading.length > 1 ? <Lines lines={leading} /> : null}
      {otherJobs.length > 0 ? (
        <>
          <p className={styles.note}>For other jobs of this group, in England:</p>
          <Lines lines={otherJobs} />
        </>
      ) : null}
      {related.length > 0 ? (
        <>
          <p className={styles.note}>Related, in England:</p>
          <Lines lines={related} />
        </>
      ) : null}
      <p className={styles.note}>Look for one (leaves Bearings, opens in a new tab):</p>
      <OutLinks links={links} />
      {hasStandards ? (
        <p className={styles.source}>
          <SourceLine id="occupational-maps" /> <SourceLine id="apprenticeship-standards" />
        </p>
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
      <p className={styles.note}>These links leave Bearings and open in a new tab.</p>
      <OutLinks links={links} />
      {profiles.length > 0 ? (
        <>
          <p className={styles.note}>
            About this job. The addresses are from a 2020 list: some pages have moved.
          </p>
          <OutLinks links={profiles.map(({ title, href }) => ({ id: href, name: title, href }))} />
        </>
      ) : null}
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul className={styles.plainList}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
