import type { PostcodesClient } from './client';

const SWITCHED_OFF: PostcodesClient = {
  enabled: false,
  lookUp: async () => {
    throw new Error('postcodes.io is switched off and must not be asked');
  },
};

/** A client that is loaded with its first question: hardly any start of the app has one. */
export function lazyPostcodesClient(baseUrl: string | null): PostcodesClient {
  if (baseUrl === null) return SWITCHED_OFF;
  return {
    enabled: true,
    lookUp: async (postcode, options) => {
      const { createPostcodesClient } = await import('./client');
      return createPostcodesClient({ baseUrl }).lookUp(postcode, options);
    },
  };
}
