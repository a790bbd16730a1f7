import { createContext, useContext } from 'react';
import type { PostcodesClient } from './client';

/** The client of the area box; made once by the app, from config.json. Null is as switched off. */
export const PostcodesContext = createContext<PostcodesClient | null>(null);

/** The client of postcodes.io; undefined where full postcodes are not to be looked up. */
export function usePostcodes(): PostcodesClient | undefined {
  const client = useContext(PostcodesContext);
  return client?.enabled ? client : undefined;
}
