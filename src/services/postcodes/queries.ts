import { mutationOptions } from '@tanstack/react-query';
import type { PostcodeAnswer } from './client';

export const postcodesMutations = {
  /**
   * Looks a postcode up once. What is given is the question ready to be asked, not the postcode: a
   * mutation keeps what it was given, and a postcode must be kept nowhere. It is never a query, so
   * that no key holds it; never retried, paused or kept, so that nothing of it reaches the disk.
   */
  lookUp: () =>
    mutationOptions({
      mutationKey: ['postcodes', 'look-up'] as const,
      mutationFn: (ask: () => Promise<PostcodeAnswer>) => ask(),
      retry: false,
      // Offline it fails at once; a paused mutation would be written to the disk.
      networkMode: 'always',
      gcTime: 0,
    }),
};
