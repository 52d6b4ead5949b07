import * as z from 'zod/mini';
import { type ControlId, controlIds } from '#schema/control.ts';
import { memberRole } from '#schema/records/membership.ts';
import { entity } from '#schema/records/organisation.ts';
import { productRights } from '#schema/records/product.ts';
import { dialogKinds, screenNames, stageNames, websiteScreens } from '#schema/screen.ts';
import { kebabId } from '#schema/text.ts';
import { typedTexts } from '#schema/typed-text.ts';
import { worldNames } from '#schema/world-name.ts';

/** A record of the starting world by its word: `marta`, or `ana@lumen` where the word alone could be two. */
const recordName = z.string().check(z.regex(/^[a-z0-9-]+(@[a-z0-9-]+)?$/));
const control = z.enum(controlIds as readonly [ControlId, ...ControlId[]]);
const of = z.optional(recordName);

/** What a person does with one control. */
export const action = z.union([
  z.strictObject({ press: control, of }),
  /** Types a text of `src/i18n/typed`. */
  z.strictObject({ fill: control, of, with: z.enum(typedTexts) }),
  /** Picks from a list; the option by the control that gives it its label. */
  z.strictObject({ choose: control, of, option: control }),
  z.strictObject({ tick: control, of }),
  z.strictObject({ untick: control, of }),
]);
export type Action = z.infer<typeof action>;

/**
 * What must hold for a step to be done; all of it. The first group is about the world, which is stored and can be
 * undone; the second about what stands on the screen, which passes.
 */
export const goal = z
  .strictObject({
    /** A member of the starting world. */
    membership: z.optional(
      z.strictObject({
        of: recordName,
        role: z.optional(memberRole),
        billingRight: z.optional(z.boolean()),
        /** Is no longer a member. */
        removed: z.optional(z.literal(true)),
      }),
    ),
    /** An invitation that the reader sent. */
    invitation: z.optional(z.strictObject({ role: z.optional(memberRole) })),
    /** An account that the reader opened, legal representative of so many organisations at least. */
    account: z.optional(
      z.strictObject({
        organisations: z._default(z.int().check(z.minimum(1)), 1),
        /** What one of them is. */
        entity: z.optional(entity),
      }),
    ),
    /** A work team that the reader created. */
    team: z.optional(
      z.strictObject({
        product: z.optional(recordName),
        right: z.optional(z.enum(productRights)),
        /** At least so many. */
        members: z.optional(z.int().check(z.minimum(1))),
      }),
    ),

    /** A website of the starting world. */
    website: z.optional(
      z.strictObject({
        of: recordName,
        /** Its switch of the MySQL prefix. */
        prefix: z.optional(z.enum(['on', 'off'])),
        /** Whether its scripts reach the database. */
        connects: z.optional(z.boolean()),
      }),
    ),

    screen: z.optional(z.enum(screenNames)),
    /** A screen about one website of the starting world. */
    shown: z.optional(z.strictObject({ screen: z.enum(websiteScreens), of: recordName })),
    dialog: z.optional(z.strictObject({ kind: z.enum(dialogKinds), of: recordName })),
    /** The part of a form that is open. */
    stage: z.optional(z.enum(stageNames)),
    /** Fields in which something stands. */
    filled: z.optional(z.array(control).check(z.minLength(1))),
    chosen: z.optional(z.strictObject({ control, option: control })),
    ticked: z.optional(z.strictObject({ control, of })),
    unticked: z.optional(z.strictObject({ control, of })),
    /** A website that the reader has opened, and whether it reached its database. */
    visit: z.optional(z.strictObject({ of: recordName, connects: z.boolean() })),
  })
  .check(z.refine((goal) => Object.keys(goal).length > 0, 'empty-goal'));
export type Goal = z.infer<typeof goal>;

/** A step of the guide by its id, with how it is done and when it is done; or one that happens outside the console. */
export const step = z.union([
  z.strictObject({ id: kebabId, do: z.array(action).check(z.minLength(1)), until: goal }),
  z.strictObject({ id: kebabId, outside: z.literal(true) }),
]);
export type Step = z.infer<typeof step>;
export type PractisedStep = Extract<Step, { until: Goal }>;

/** How a guide is done in the simulated Manager: `content/walkthroughs/<category>/<guide>.yaml`. */
export const walkthrough = z.strictObject({
  world: z.enum(worldNames),
  /** A person of that world, or `newcomer`: somebody without an account. */
  as: recordName,
  steps: z.array(step).check(z.minLength(1)),
});
export type Walkthrough = z.infer<typeof walkthrough>;

/** Who acts in a walkthrough before there is an account. */
export const newcomer = 'newcomer';
