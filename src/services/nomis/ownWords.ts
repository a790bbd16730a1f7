import * as z from 'zod/mini';

const errorBody = z.object({ error: z.string() });

/**
 * What the service says of a failure in place of an answer, as JSON, text or XML.
 *
 * @param start a body without a mark or blanks before it
 * @returns undefined where it says nothing
 */
export function ownWords(start: string): string | undefined {
  const worded = /^(?:Error:|<Error>)\s*([^<\n]*)/.exec(start);
  if (worded !== null) return worded[1]?.trim();
  if (!start.startsWith('{')) return undefined;
  try {
    const body = z.safeParse(errorBody, JSON.parse(start));
    return body.success ? body.data.error : undefined;
  } catch {
    // Not JSON either: what it is not is said by whoever reads it.
    return undefined;
  }
}
