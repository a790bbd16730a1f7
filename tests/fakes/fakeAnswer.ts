/** What a fake service does with one request. Written by hand to the contracts; nothing recorded. */
export type FakeAnswer =
  /** The connection fails: no such host, refused, cut. */
  | 'gone'
  | {
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
      readonly delayMs: number;
    };

/** How long a slow answer takes: longer than a page's patience (2.5 s), well within the time limit. */
const SLOW_MS = 4000;

const CORS = { 'access-control-allow-origin': '*' };

/** An answer a page on another origin may read. */
export function readable(contentType: string, body: string, status = 200): FakeAnswer {
  return { status, headers: { 'content-type': contentType, ...CORS }, body, delayMs: 0 };
}

/** An answer without CORS: to a page on another origin it looks like a failed connection. */
export function unreadable(contentType: string, body: string, status: number): FakeAnswer {
  return { status, headers: { 'content-type': contentType }, body, delayMs: 0 };
}

/** The same answer, late. */
export function late(answer: FakeAnswer, delayMs = SLOW_MS): FakeAnswer {
  return answer === 'gone' ? answer : { ...answer, delayMs };
}
