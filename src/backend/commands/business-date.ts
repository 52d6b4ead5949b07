import { done, type Handler, refuse } from '#backend/commands/act.ts';
import type { CommandOf } from '#schema/command.ts';

/** Time goes forward; who wants to go back undoes. */
export const moveBusinessDate: Handler<CommandOf<'move-business-date'>> = (world, { to }) =>
  to > world.today ? done({ ...world, today: to }) : refuse({ code: 'date-not-later' });
