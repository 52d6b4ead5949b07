import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { elsewhere, type Screen } from '#backend/view.ts';
import { agency } from '#backend/worlds/agency.ts';
import { blank } from '#backend/worlds/blank.ts';
import { invitationId, membershipId, userId, websiteId } from '#schema/ids.ts';
import { fromFragment, lastActor, startScreen, toFragment } from '#widgets/manager/logic.ts';

const id = fc.stringMatching(/^[a-z0-9][a-z0-9@.-]{0,20}$/);
const screen: fc.Arbitrary<Screen> = fc.oneof(
  fc.constantFrom<Screen>(
    { name: 'sign-up' },
    { name: 'profile' },
    { name: 'organisations' },
    { name: 'new-organisation' },
    { name: 'users' },
    { name: 'invite' },
    { name: 'invitations' },
    { name: 'outbox' },
    { name: 'websites' },
    ...elsewhere.map((place): Screen => ({ name: 'elsewhere', place })),
  ),
  id.map(
    (word): Screen => ({ name: 'user', membership: membershipId.parse(`membership:${word}`) }),
  ),
  fc
    .tuple(id, fc.constantFrom('website' as const, 'website-settings' as const))
    .map(([word, name]): Screen => ({ name, website: websiteId.parse(`website:${word}`) })),
  id.map(
    (word): Screen => ({
      name: 'invitation',
      invitation: invitationId.parse(`invitation:${word}`),
    }),
  ),
);

describe('a screen in the address', () => {
  test('comes back as it went', () => {
    fc.assert(
      fc.property(screen, (each) => {
        expect(fromFragment(`#${toFragment(each)}`)).toEqual(each);
      }),
    );
  });

  test('may be anything that somebody types, and then is none', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const read = fromFragment(typed);
        if (read) expect(toFragment(read)).toBe(decodeURIComponent(typed).replace(/^#/, ''));
      }),
    );
    for (const nonsense of [
      '',
      '#',
      '#user',
      '#user/user:ana',
      '#elsewhere/moon',
      '#website',
      '#website/product:shop',
      '#%E0%A4%A',
    ])
      expect(fromFragment(nonsense)).toBeUndefined();
  });
});

describe('who and where one starts', () => {
  test('the practice of whoever did the last thing goes on', () => {
    expect(lastActor({ world: agency(), by: userId.parse('user:marta') })).toBe('user:marta');
  });

  test('where nobody did anything, or whoever did is gone, the first person does', () => {
    expect(lastActor({ world: agency(), by: undefined })).toBe('user:ana');
    expect(lastActor({ world: agency(), by: userId.parse('user:gone') })).toBe('user:ana');
    expect(lastActor({ world: blank(), by: undefined })).toBeNull();
  });

  test('without an account one signs up, without an organisation one sees the list of them', () => {
    const world = agency();
    expect(startScreen(world, null)).toEqual({ name: 'sign-up' });
    expect(startScreen(world, userId.parse('user:ana'))).toEqual({ name: 'users' });
    const left = { ...world, sessions: {} };
    expect(startScreen(left, userId.parse('user:ana'))).toEqual({ name: 'organisations' });
  });
});
