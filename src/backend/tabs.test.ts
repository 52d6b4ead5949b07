import { expect, test } from 'vitest';
import { type Channel, openTabs, type Tabs } from '#backend/tabs.ts';

type Listener = (event: { data: unknown }) => void;

/** Channels of one browser: what is posted on one is heard on all others of its name. */
function fakeChannels() {
  const open = new Map<Channel, { name: string; listeners: Listener[] }>();
  const others = (channel: Channel, name: string) =>
    [...open].filter(([other, its]) => other !== channel && its.name === name);
  const openChannel = (name: string): Channel => {
    const listeners: Listener[] = [];
    const channel: Channel = {
      postMessage(data) {
        if (!open.has(channel)) throw new DOMException('closed', 'InvalidStateError');
        const event = { data: structuredClone(data) };
        for (const [, its] of others(channel, name)) for (const hear of its.listeners) hear(event);
      },
      addEventListener: (_, listener) => listeners.push(listener),
      close: () => open.delete(channel),
    };
    open.set(channel, { name, listeners });
    return channel;
  };
  return { openChannel, open };
}

function heardBy(tabs: Tabs): [string, number][] {
  const heard: [string, number][] = [];
  tabs.listen((space, revision) => heard.push([space, revision]));
  return heard;
}

test('a tab hears what another tells', () => {
  const { openChannel } = fakeChannels();
  const heard = heardBy(openTabs({ openChannel }));
  openTabs({ openChannel }).tell('a', 3);
  expect(heard).toEqual([['a', 3]]);
});

test('a tab does not hear itself, by whatever channel', () => {
  const { openChannel } = fakeChannels();
  const mine = openTabs({ tab: 'mine', openChannel });
  const second = openTabs({ tab: 'mine', openChannel });
  const heard = [heardBy(mine), heardBy(second)];
  mine.tell('a', 1);
  expect(heard).toEqual([[], []]);
});

test('all who listen hear, until they stop', () => {
  const { openChannel } = fakeChannels();
  const tabs = openTabs({ openChannel });
  const other = openTabs({ openChannel });
  const heard = heardBy(tabs);
  const until: number[] = [];
  const stop = tabs.listen((_, revision) => until.push(revision));
  other.tell('a', 1);
  stop();
  other.tell('a', 2);
  expect(heard).toEqual([
    ['a', 1],
    ['a', 2],
  ]);
  expect(until).toEqual([1]);
});

test.each([
  [undefined],
  [null],
  ['text'],
  [{}],
  [{ tab: 'x', space: 'a' }],
  [{ tab: 'x', space: 1, revision: 1 }],
  [{ tab: 'x', space: 'a', revision: -1 }],
  [{ tab: 'x', space: 'a', revision: 1.5 }],
  [{ space: 'a', revision: 1 }],
])('the message %j is not heard', (data) => {
  const { openChannel } = fakeChannels();
  const heard = heardBy(openTabs({ openChannel }));
  openChannel('vademecum-manager').postMessage(data);
  expect(heard).toEqual([]);
});

test('what a newer version adds to a message is ignored', () => {
  const { openChannel } = fakeChannels();
  const heard = heardBy(openTabs({ openChannel }));
  const data = { tab: 'newer', space: 'a', revision: 1, why: 'undo' };
  openChannel('vademecum-manager').postMessage(data);
  expect(heard).toEqual([['a', 1]]);
});

test('a closed one neither hears nor tells, and closes its channel', () => {
  const { openChannel, open } = fakeChannels();
  const tabs = openTabs({ openChannel });
  const other = openTabs({ openChannel });
  const [heard, heardThere] = [heardBy(tabs), heardBy(other)];
  tabs.close();
  tabs.tell('a', 1);
  other.tell('a', 2);
  tabs.close();
  expect([heard, heardThere]).toEqual([[], []]);
  expect(open.size).toBe(1);
});

test('where there are no channels, a tab is alone and nothing fails', () => {
  const tabs = openTabs({
    openChannel: () => {
      throw new ReferenceError('BroadcastChannel is not defined');
    },
  });
  const heard = heardBy(tabs);
  tabs.tell('a', 1);
  tabs.close();
  expect(heard).toEqual([]);
});

test('tabs of the real kind hear each other', async () => {
  const [tabs, other] = [openTabs(), openTabs()];
  const heard = new Promise((resolve) => tabs.listen((...message) => resolve(message)));
  other.tell('a', 7);
  expect(await heard).toEqual(['a', 7]);
  tabs.close();
  other.close();
});
