import { packQueries } from '@/services/pack/queries';

/** The profile of a district, of which the boxes need the name. The page asks for the same. */
export const areaNameQuery = (gss: string) => packQueries.area(gss);
