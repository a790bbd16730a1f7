import * as z from 'zod/mini';

/** `GET /postcodes/{postcode}`: the parts used here. */
export const postcodeAnswer = z.object({
  status: z.literal(200),
  result: z.object({
    postcode: z.string(),
    codes: z.object({ admin_district: z.nullable(z.string()) }),
  }),
});

/** What comes with a 404: no such postcode, one that is no more, or text that is none. */
export const noSuchPostcode = z.object({ status: z.literal(404), error: z.string() });
