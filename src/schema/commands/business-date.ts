import * as z from 'zod/mini';
import { day } from '#schema/text.ts';

export const moveBusinessDate = z.strictObject({
  type: z.literal('move-business-date'),
  to: day,
});
