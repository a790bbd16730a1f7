import { createContext, useContext } from 'react';
import type { NomisClient } from './client';

/** The client every feature asks; made once by the app, from config.json. */
export const NomisContext = createContext<NomisClient | null>(null);

/**
 * The Nomis client of the app.
 *
 * @throws Error outside the app's providers: that is a fault of the code, not of the service
 */
export function useNomis(): NomisClient {
  const client = useContext(NomisContext);
  if (!client) throw new Error('useNomis needs a NomisContext above it');
  return client;
}
