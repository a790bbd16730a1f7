import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { reasonInWords } from '@/domain/figure';
import { formatDay } from '@/domain/format';
import { useLmi } from '@/services/lmi/lmiContext';
import { lmiQueries } from '@/services/lmi/queries';
import type { Advert } from '@/services/lmi/vacancies';
import { usePlace } from '@/ui/usePlace';
import { HttpStatusError } from '@/shared/upstreamError';
import { type AdvertSearch, advertTitles } from '../model/subject';
import { useLivePage } from './liveContext';
import { isGone } from '../model/liveParts';
import { useOutcomes } from './useLivePart';
import styles from './live.module.css';

/** Adverts near the place, asked for on a click only, with the title chosen and the town. */
export function AdvertsPart({ search }: { readonly search: AdvertSearch }) {
  const { district } = useLivePage();
  const [element, setElement] = useState<HTMLElement | null>(null);
  const isServiceGone = isGone(useOutcomes());
  const isDropped = usePlace(isServiceGone, element);
  if (!district || isDropped) return null;
  const place = search.town ?? district.name;
  return (
    <div ref={setElement} className={styles.figure} data-quiet={isServiceGone}>
      <h3>Adverts near {place}</h3>
      <Adverts key={`${search.title} ${place}`} search={search} place={place} />
    </div>
  );
}

const MOST = 20;

interface AdvertsProps {
  readonly search: AdvertSearch;
  readonly place: string;
}

function Adverts({ search, place }: AdvertsProps) {
  const lmi = useLmi();
  const titles = advertTitles(search, useLivePage());
  const id = useId();
  const [title, setTitle] = useState(search.title);
  const [keywords, setKeywords] = useState<string>();
  const isWanted = keywords !== undefined;
  const query = useQuery({
    ...lmiQueries.vacancies(lmi, {
      keywords: keywords ?? '',
      location: place,
      limit: MOST,
    }),
    enabled: isWanted,
    // What was looked for is forgotten as soon as the page is left.
    gcTime: 0,
  });
  const ask = () => {
    if (query.isFetching) return;
    if (keywords === title) void query.refetch();
    else setKeywords(title);
  };
  return (
    <>
      <p className={styles.note}>
        LMI for All is asked only when you ask, with this job title and “{place}”.
      </p>
      <p className={styles.choices}>
        <label htmlFor={id}>Job title</label>
        <select id={id} value={title} onChange={({ target }) => setTitle(target.value)}>
          {titles.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
        <button
          type="button"
          className={styles.action}
          aria-disabled={query.isFetching}
          onClick={ask}
        >
          {query.isFetching ? 'Asking…' : keywords === title ? 'Ask again' : 'Ask for adverts now'}
        </button>
      </p>
      <div aria-live="polite" className={styles.figure}>
        {isWanted && !query.isFetching ? (
          query.data?.kind === 'value' ? (
            <AdvertList adverts={query.data.value} />
          ) : (
            <p>{whyNone(query.data?.reason, query.error)}</p>
          )
        ) : null}
      </div>
    </>
  );
}

const PAUSE = 'The service asks for a pause between questions. Wait a minute, then ask again.';

/** Why there are no adverts, in plain words. */
function whyNone(reason: string | undefined, error: Error | null): string {
  if (reason === 'no-answer') return PAUSE;
  if (error instanceof HttpStatusError && error.status === 503) return PAUSE;
  if (error) return `Adverts: ${reasonInWords('no-answer')}. The links above still work.`;
  return 'No adverts came back. The service may no longer hold any: use the links above.';
}

function AdvertList({ adverts }: { readonly adverts: readonly Advert[] }) {
  return (
    <>
      <ul className={styles.adverts}>
        {adverts.map((advert) => (
          <AdvertEntry key={advert.id} advert={advert} />
        ))}
      </ul>
      <p className={styles.source}>
        Source: Find a job, Department for Work and Pensions, through LMI for All; asked just now.
        Not all jobs are advertised. Links leave Bearings and open in a new tab.
      </p>
    </>
  );
}

/** One advert. Its words are someone else's and are shown as text. */
function AdvertEntry({ advert }: { readonly advert: Advert }) {
  const { title, company, place, from, until, link, summary } = advert;
  const facts = [
    company,
    place,
    from ? `from ${formatDay(from)}` : '',
    until ? `until ${formatDay(until)}` : '',
  ].filter((fact) => fact !== '');
  return (
    <li>
      <p className={styles.advertTitle}>
        {link ? (
          <a href={link} target="_blank" rel="noopener noreferrer">
            {title || 'Advert without a title'}
          </a>
        ) : (
          title || 'Advert without a title'
        )}
      </p>
      <p className={styles.note}>
        {[...facts, link ? new URL(link).hostname : 'no safe link'].join('; ')}
      </p>
      {summary === '' ? null : (
        <details className={styles.details}>
          <summary>What it says</summary>
          <p>{summary}</p>
        </details>
      )}
    </li>
  );
}
