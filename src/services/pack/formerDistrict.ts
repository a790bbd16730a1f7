import type { QueryClient } from '@tanstack/react-query';
import type { AreaProfile } from './area';
import { packQueries } from './queries';

/** What stands today where a code stood that is no longer used. */
export interface Successor {
  /** The name the code had. */
  readonly name: string;
  readonly profile: AreaProfile;
}

/**
 * The district that a code of former years went into: of a district that was merged, of one that was
 * given another code, of a county that became one district.
 *
 * @returns undefined for a code that our table of former districts does not have
 * @throws see fetchShard
 */
export async function successorOf(
  client: QueryClient,
  code: string,
): Promise<Successor | undefined> {
  const former = await client.query({ ...packQueries.formerDistricts(), staleTime: 'static' });
  const district = Object.hasOwn(former, code) ? former[code] : undefined;
  if (!district) return undefined;
  const profile = await client.query({ ...packQueries.area(district.gss), staleTime: 'static' });
  return { name: district.name, profile };
}

/** Says what became of a code. A place that kept its name is not "part of" itself. */
export function successorWords(code: string, { name, profile: { area } }: Successor): string {
  return name === area.name
    ? `“${code}” is an older code of ${name}. Its code today is ${area.gss}.`
    : `${name} is no longer a district of its own. It is now part of ${area.name}.`;
}
