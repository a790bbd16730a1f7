import { createContext, useContext } from 'react';
import type { LmiClient } from './client';

/** The client every feature asks; made once by the app, from config.json. */
export const LmiContext = createContext<LmiClient | null>(null);

/**
 * The Lmi client of the app.
 *
 * @throws Error outside the app's providers: that is a fault of the code, not of the service
 */
export function useLmi(): LmiClient {
  const client = useContext(LmiContext);
  if (!client) throw new Error('useLmi needs a LmiContext above it');
  return client;
}
