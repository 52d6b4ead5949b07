/** The worlds that a practice can begin with. Each is made in `src/backend/worlds`. */
export const worldNames = ['agency', 'blank'] as const;
export type WorldName = (typeof worldNames)[number];
