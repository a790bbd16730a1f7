import { areaLevel, canonicalGss, isGssCode } from '@/domain/area';
import { checkShape, fetchText, parseJson } from '@/shared/http';
import { ContractError, HttpStatusError, UnreachableError } from '@/shared/upstreamError';
import { fullPostcode } from './fullPostcode';
import { noSuchPostcode, postcodeAnswer } from './schemas';

const POSTCODES_IO = 'postcodes.io';

const TIMEOUT_MS = 10_000;

/** What a full postcode leads to. */
export type PostcodeAnswer =
  | { readonly kind: 'district'; readonly gss: string }
  /** The service knows no such postcode, or it is no longer in use. */
  | { readonly kind: 'unknown' }
  /** In no district of the United Kingdom: the Channel Islands, the Isle of Man. */
  | { readonly kind: 'no-district' };

export interface PostcodesClient {
  /** False where the service is switched off, as it is unless an organisation switches it on. */
  readonly enabled: boolean;
  /**
   * The district of a full postcode.
   *
   * @throws UnreachableError, HttpStatusError or ContractError; none of them holds the postcode
   */
  readonly lookUp: (postcode: string, options?: LookUpOptions) => Promise<PostcodeAnswer>;
}

interface LookUpOptions {
  readonly signal?: AbortSignal | undefined;
}

interface PostcodesClientOptions {
  /** Absolute, ending with a slash. */
  readonly baseUrl: string;
  readonly fetch?: typeof globalThis.fetch;
}

/** A client of postcodes.io, or of a mirror of it, at an address given at run time. */
export function createPostcodesClient({ baseUrl, fetch }: PostcodesClientOptions): PostcodesClient {
  const base = new URL(baseUrl, globalThis.location?.href).href;
  return {
    enabled: true,
    lookUp: async (text, { signal } = {}) => {
      const postcode = fullPostcode(text);
      if (postcode === undefined) return { kind: 'unknown' };
      try {
        const body = await fetchText(POSTCODES_IO, new URL(`postcodes/${postcode}`, base), {
          signal,
          timeoutMs: TIMEOUT_MS,
          fetch,
        });
        return answerOf(body, postcode);
      } catch (error) {
        if (isNoSuchPostcode(error)) return { kind: 'unknown' };
        throw withoutPostcode(error, base);
      }
    },
  };
}

function answerOf(body: string, postcode: string): PostcodeAnswer {
  const origin = { source: POSTCODES_IO, url: '' };
  const { result } = checkShape(parseJson(body, origin), postcodeAnswer, origin);
  if (fullPostcode(result.postcode) !== postcode)
    throw new ContractError(`${POSTCODES_IO} answered for another postcode`, origin);
  const gss = canonicalGss(result.codes.admin_district ?? '');
  // L99999999 and its like stand for "not applicable" and are of no level.
  return isGssCode(gss) && areaLevel(gss) === 'district'
    ? { kind: 'district', gss }
    : { kind: 'no-district' };
}

function isNoSuchPostcode(error: unknown): boolean {
  if (!(error instanceof HttpStatusError) || error.status !== 404) return false;
  const origin = { source: POSTCODES_IO, url: '' };
  try {
    checkShape(parseJson(error.body, origin), noSuchPostcode, origin);
    return true;
  } catch {
    // A 404 of another kind: a wrong address, a web page.
    return false;
  }
}

/** Errors are kept and may be logged: the address asked and the body named the postcode. */
function withoutPostcode(error: unknown, url: string): unknown {
  const origin = { source: POSTCODES_IO, url };
  if (error instanceof HttpStatusError)
    return new HttpStatusError(error.message, { ...origin, status: error.status, body: '' });
  if (error instanceof UnreachableError) return new UnreachableError(error.message, origin);
  if (error instanceof ContractError) return new ContractError(error.message, origin);
  return error;
}
