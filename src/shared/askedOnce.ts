/**
 * How a live question is put to Query: only when it may be, and one that failed is not asked again
 * until someone wants it, however often the page is opened.
 */
export function askedOnce(isFree: boolean) {
  return {
    enabled: ({ state }: { readonly state: { readonly status: string } }) =>
      isFree && state.status !== 'error',
    retryOnMount: false,
  } as const;
}
