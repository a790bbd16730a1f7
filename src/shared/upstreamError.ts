interface UpstreamErrorOptions {
  /** Which service: an id of data/sources.csv or the service's short name. */
  readonly source: string;
  readonly url: string;
  readonly cause?: unknown;
}

/**
 * An outside service failed us. There are three kinds and no other: {@link UnreachableError},
 * {@link HttpStatusError} and {@link ContractError}.
 */
export abstract class UpstreamError extends Error {
  readonly source: string;
  readonly url: string;

  constructor(message: string, { source, url, cause }: UpstreamErrorOptions) {
    super(message, { cause });
    this.source = source;
    this.url = url;
  }
}

/**
 * No answer came: no network, no such host, a refused or cut connection, no answer in time, or an
 * answer the browser may not read (an error answer without CORS looks just like this one).
 */
export class UnreachableError extends UpstreamError {
  override readonly name = 'UnreachableError';
  /** The wait for it is over: whoever asks again at once waits as long again. */
  readonly isLate: boolean;

  constructor(message: string, options: UpstreamErrorOptions & { readonly isLate?: boolean }) {
    super(message, options);
    this.isLate = options.isLate ?? false;
  }
}

/** An answer came and says that it is a failure. `body` is what it said, for clients that know more. */
export class HttpStatusError extends UpstreamError {
  override readonly name = 'HttpStatusError';
  readonly status: number;
  readonly body: string;

  constructor(
    message: string,
    options: UpstreamErrorOptions & { readonly status: number; readonly body: string },
  ) {
    super(message, options);
    this.status = options.status;
    this.body = options.body;
  }
}

/** An answer came that is not what was agreed. Asking again will not help: it is ours to mend. */
export class ContractError extends UpstreamError {
  override readonly name = 'ContractError';
}

/** True where asking again may help: nothing answered, or the server failed (500 and above). */
export function mayBeRetried(error: unknown): boolean {
  if (error instanceof HttpStatusError) return error.status >= 500;
  return error instanceof UnreachableError;
}
