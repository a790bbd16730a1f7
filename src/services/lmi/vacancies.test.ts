import { describe, expect, test } from 'vitest';
import { missing } from '@/domain/figure';
import { HttpStatusError } from '@/shared/upstreamError';
import { fakeFetch } from '../../../tests/fakes/fakeFetch';
import { instantQueue } from '../../../tests/fakes/instantQueue';
import { answerLmi, type LmiMode } from '../../../tests/fakes/lmi';
import { createLmiClient, LMI_BASE_URL } from './client';
import { searchVacancies } from './vacancies';

const REQUEST = { keywords: 'plumber', location: 'Leeds' };

function clientIn(mode: LmiMode) {
  const { fetch, asked } = fakeFetch((url) => answerLmi(url, mode));
  const { queue, waits } = instantQueue([15_000], 1, 1000);
  const lmi = createLmiClient({ baseUrl: LMI_BASE_URL, fetch, rationedQueue: queue });
  return { lmi, asked, waits };
}

function parsed(rows: readonly object[]) {
  const origin = { source: 'lmi-for-all', url: '' };
  const answer = searchVacancies.parse(JSON.stringify(rows), REQUEST, origin);
  return answer.kind === 'value' ? answer.value : [];
}

describe('searchVacancies', () => {
  test('reads an advert', async () => {
    const { lmi, asked } = clientIn('good');
    expect(await lmi.ask(searchVacancies, { ...REQUEST, radius: 10, limit: 20 })).toEqual({
      kind: 'value',
      value: [
        {
          id: '101',
          title: 'Plumber',
          summary: 'Mends pipes.',
          company: 'Made-up Pipes',
          place: 'Leeds',
          from: '2026-01-15',
          until: '2026-02-14',
          link: 'https://findajob.dwp.gov.uk/details/101',
        },
      ],
    });
    expect(asked[0]).toContain(
      'vacancies/search?keywords=plumber&location=Leeds&radius=10&limit=20',
    );
  });

  test('drops tags, decodes entities once and follows https links only', async () => {
    const answer = await clientIn('hostile-adverts').lmi.ask(searchVacancies, REQUEST);
    const adverts = answer.kind === 'value' ? answer.value : [];
    expect(adverts[0]?.title).toBe('Cleaner & <b>porter');
    expect(adverts[0]?.summary).toBe('Ring Sam on 07700 900123 or write to sam@example.org');
    expect(adverts.map(({ link }) => link)).toEqual([
      null,
      null,
      null,
      'https://findajob.dwp.gov.uk/details/4',
    ]);
  });

  test('takes out control and direction marks and cuts what nobody reads', () => {
    const row = {
      id: 'a',
      title: 'A\u0000\u202eB',
      summary: 'x'.repeat(3000),
      link: 'https://u:p@e.example',
    };
    const answer = searchVacancies.parse(JSON.stringify([row]), REQUEST, {
      source: 'lmi-for-all',
      url: '',
    });
    const [advert] = answer.kind === 'value' ? answer.value : [];
    expect([advert?.title, advert?.summary.length, advert?.link]).toEqual(['A B', 2000, null]);
  });

  test.each([
    ['a day that is none', '2026-02-77T00:00:00Z', null],
    ['words', 'soon', null],
    ['a moment', '2026-02-07T09:30:00Z', '2026-02-07'],
  ])('reads %s as a day or as none', (_, start, from) => {
    const [advert] = parsed([{ id: 1, activedate: { start } }]);
    expect(advert?.from).toBe(from);
  });

  test('counts an advert that comes twice once, and never halves a character', () => {
    const title = `${'x'.repeat(199)}\u{1F600}`;
    const adverts = parsed([{ id: 7, title }, { id: '7' }, { id: 8, title: '\ud800 half' }]);
    expect(adverts.map((advert) => [advert.id, advert.title])).toEqual([
      ['7', 'x'.repeat(199)],
      ['8', 'half'],
    ]);
  });

  test('has no answer when told "Too Many Requests", and rests 15 seconds before the next call', async () => {
    const { lmi, waits } = clientIn('too-many-requests');
    expect(await lmi.ask(searchVacancies, REQUEST)).toEqual(missing('no-answer'));
    await lmi.ask(searchVacancies, { ...REQUEST, keywords: 'porter' });
    expect(waits).toEqual([15_000]);
  });

  test('waits 15 seconds after a 503 and tries once more', async () => {
    const { lmi, asked, waits } = clientIn('busy');
    await expect(lmi.ask(searchVacancies, REQUEST)).rejects.toBeInstanceOf(HttpStatusError);
    expect(asked).toHaveLength(2);
    expect(waits).toEqual([15_000]);
  });

  test('asks one at a time, a second apart', async () => {
    const { lmi, waits } = clientIn('good');
    await Promise.all([
      lmi.ask(searchVacancies, REQUEST),
      lmi.ask(searchVacancies, { ...REQUEST, keywords: 'porter' }),
    ]);
    expect(waits).toEqual([1000]);
  });

  test('is not published for an empty list: nobody can tell none from gone', async () => {
    expect(await clientIn('part-empty').lmi.ask(searchVacancies, REQUEST)).toEqual(
      missing('not-published'),
    );
  });

  test('takes any 400 as none', async () => {
    const { fetch } = fakeFetch(() => ({
      status: 400,
      headers: { 'access-control-allow-origin': '*' },
      body: 'Bad Request',
      delayMs: 0,
    }));
    const lmi = createLmiClient({ baseUrl: LMI_BASE_URL, fetch });
    expect(await lmi.ask(searchVacancies, REQUEST)).toEqual(missing('not-collected'));
  });
});
