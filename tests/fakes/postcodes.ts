import { type FakeAnswer, late, readable, unreadable } from './fakeAnswer';

/** A fake of postcodes.io, written by hand to the contract. */
export type PostcodesMode =
  | 'good'
  | 'slow'
  | 'gone'
  /** 404 for every postcode: not known, or no longer in use. */
  | 'unknown'
  /** A postcode of the Isle of Man: a code that stands for "not applicable". */
  | 'pseudo'
  /** 200 without the district. */
  | 'no-code'
  /** Answers for another postcode than was asked. */
  | 'another'
  /** 404 with a web page, as for a wrong address. */
  | 'web-page'
  | 'broken'
  /** 500 without CORS. */
  | 'unreadable'
  | 'nonsense';

const KNOWN: Readonly<Record<string, string>> = {
  LS298DQ: 'E08000032',
  LS12AB: 'E08000035',
  // Sheffield by its code of 2025.
  S12HH: 'E08000039',
};

const withSpace = (postcode: string) => `${postcode.slice(0, -3)} ${postcode.slice(-3)}`;

const found = (postcode: string, district: string | null): FakeAnswer =>
  readable(
    'application/json',
    JSON.stringify({
      status: 200,
      result: {
        postcode: withSpace(postcode),
        admin_district: 'A name',
        region: null,
        country: 'England',
        longitude: -1.5,
        latitude: 53.8,
        codes: { admin_district: district, admin_county: 'E99999999' },
      },
    }),
  );

const NOT_FOUND = readable(
  'application/json',
  JSON.stringify({ status: 404, error: 'Postcode not found' }),
  404,
);

const PLAIN_ANSWERS: Partial<Record<PostcodesMode, FakeAnswer>> = {
  gone: 'gone',
  unknown: NOT_FOUND,
  'web-page': readable('text/html', '<!DOCTYPE html><title>Not found</title>', 404),
  broken: readable('application/json', '{"status":500,"error":"Internal error"}', 500),
  unreadable: unreadable('text/plain', 'Error', 500),
  nonsense: readable('application/json', 'lorem ipsum'),
};

/** What the fake postcodes.io does with a request, in a mode. */
export function answerPostcodes(url: URL, mode: PostcodesMode): FakeAnswer {
  const plain = PLAIN_ANSWERS[mode];
  if (plain !== undefined) return plain;
  const asked = /\/postcodes\/([A-Z\d]+)$/.exec(url.pathname)?.[1] ?? '';
  if (mode === 'pseudo') return found(asked, 'M99999999');
  if (mode === 'no-code') return found(asked, null);
  if (mode === 'another') return found('ZE10AA', 'S12000027');
  const district = Object.hasOwn(KNOWN, asked) ? KNOWN[asked] : undefined;
  const answer = district === undefined ? NOT_FOUND : found(asked, district);
  return mode === 'slow' ? late(answer) : answer;
}
