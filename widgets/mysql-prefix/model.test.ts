import { expect, test, vi } from 'vitest';
import type { Inspect } from '#widgets/mysql-prefix/beside.ts';
import { type Answered, inspectAnyway } from '#widgets/mysql-prefix/inspect.ts';
import { mostFiles, type Source } from '#widgets/mysql-prefix/intake.ts';
import { convert } from '#widgets/mysql-prefix/logic.ts';
import { type Converter, createConverter } from '#widgets/mysql-prefix/model.ts';

const now: Inspect = async (bytes, options) =>
  await Promise.resolve(inspectAnyway(convert, bytes, options));

function source(name: string, text: string): Source {
  return { name, bytes: new TextEncoder().encode(text) };
}

const wordpress = "<?php\ndefine('DB_NAME', 'shop');\ndefine('DB_USER', 'keeper');\n";

function ready(inspecting: Inspect = now): Converter {
  const converter = createConverter(inspecting, 'pasted.txt');
  converter.setPrefix('wxyz');
  return converter;
}

function take(converter: Converter, sources: Source[]): void {
  converter.take({ sources, refused: [], leftOut: 0 });
}

test('what was pasted comes first, then the files, each under its name', async () => {
  const converter = ready();
  converter.setPasted(wordpress);
  take(converter, [source('wp-config.php', wordpress)]);
  expect(await converter.convert()).toBe(true);
  const { results, progress } = converter.state.value;
  expect(progress).toBeUndefined();
  expect(results.map(({ source: { name } }) => name)).toEqual(['pasted.txt', 'wp-config.php']);
  expect(results.map(({ inspection }) => inspection?.conversion.edits.length)).toEqual([2, 2]);
});

test('without a prefix or without a file nothing is converted, and it is said why', async () => {
  const converter = createConverter(now, 'pasted.txt');
  expect(await converter.convert()).toBe(false);
  expect(converter.state.value).toMatchObject({ prefixProblem: 'empty', pasteProblem: 'nothing' });
  converter.setPrefix('wxyz');
  converter.setPasted('\u0000\u0001\u0002 binary');
  expect(await converter.convert()).toBe(false);
  expect(converter.state.value).toMatchObject({ prefixProblem: undefined, pasteProblem: 'binary' });
});

test('a result of earlier settings does not outlive them', async () => {
  const converter = ready();
  converter.setPasted(wordpress);
  await converter.convert();
  converter.setDirection('remove');
  expect(converter.state.value.results).toEqual([]);
});

test('an answer that comes too late is dropped', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const converter = ready(async (bytes, options) => {
    await promise;
    return inspectAnyway(convert, bytes, options);
  });
  converter.setPasted(wordpress);
  const converting = converter.convert();
  expect(converter.state.value.progress).toEqual({ done: 0, of: 1 });
  converter.clear();
  resolve();
  expect(await converting).toBe(false);
  expect(converter.state.value).toMatchObject({ results: [], progress: undefined, pasted: '' });
});

test('a file on which the converter fails does not keep the others from being converted', async () => {
  let count = 0;
  const converter = ready((bytes, options, signal) =>
    ++count === 1 ? Promise.reject(new Error('broken')) : now(bytes, options, signal),
  );
  take(converter, [source('a.php', wordpress), source('b.php', wordpress)]);
  await converter.convert();
  const { results } = converter.state.value;
  expect(results.map(({ inspection }) => inspection !== undefined)).toEqual([false, true]);
  expect(results.map(({ failure }) => failure)).toEqual(['failed', undefined]);
});

test('what is cancelled leaves nothing half-done, and whoever does the work is told', async () => {
  const signals: AbortSignal[] = [];
  const converter = ready((bytes, options, signal) => {
    signals.push(signal);
    return signals.length === 1 ? now(bytes, options, signal) : new Promise(() => undefined);
  });
  take(converter, [source('a.php', wordpress), source('b.php', wordpress)]);
  void converter.convert();
  await vi.waitFor(() => expect(converter.state.value.progress).toEqual({ done: 1, of: 2 }));
  converter.cancel();
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
  expect(converter.state.value).toMatchObject({
    progress: undefined,
    cancelled: true,
    results: [],
  });
  expect(converter.state.value.files).toHaveLength(2);
  converter.setDirection('remove');
  expect(converter.state.value.cancelled).toBe(false);
});

test('a new conversion, another file and a removed one end what was being done', () => {
  const signals: AbortSignal[] = [];
  const converter = ready((_bytes, _options, signal) => {
    signals.push(signal);
    return new Promise(() => undefined);
  });
  const one = source('a.php', wordpress);
  const end: (() => void)[] = [
    () => void converter.convert(),
    () => take(converter, [source('b.php', wordpress)]),
    () => converter.drop(one),
    () => converter.clear(),
  ];
  take(converter, [one]);
  for (const act of end) {
    void converter.convert();
    const running = signals.at(-1);
    expect(running?.aborted).toBe(false);
    act();
    expect(running?.aborted).toBe(true);
  }
});

const branches =
  "<?php\nif (STAGE) define('DB_NAME', 'probe'); else define('DB_NAME', 'shop');\ndefine('DB_USER', 'keeper');\n";

test('a decision that is not answered is taken back, and what it built on stays', async () => {
  let answer = now;
  const converter = ready((...asked) => answer(...asked));
  converter.setPasted(branches);
  await converter.convert();
  const first = () => {
    const [result] = converter.state.value.results;
    if (!result) throw new Error('There is no result.');
    return result;
  };
  const [option] = first().choices[0]?.options ?? [];
  const chosen = { choose: [option?.start ?? 0] };
  const before = first().inspection;
  answer = () => Promise.resolve({ failure: 'no-answer' } satisfies Answered);
  await converter.decide(first(), chosen);
  expect(first()).toMatchObject({ decisions: {}, failure: 'no-answer', inspection: before });
  expect(converter.state.value.progress).toBeUndefined();
  answer = () => new Promise(() => undefined);
  void converter.decide(first(), chosen);
  expect(first().decisions).toBe(chosen);
  expect(converter.state.value.progress).toBeDefined();
  converter.cancel();
  expect(first()).toMatchObject({ decisions: {}, inspection: before });
  answer = now;
  await converter.decide(first(), chosen);
  expect(first()).toMatchObject({ decisions: chosen, failure: undefined });
});

test('what is more than fits is left out and counted', () => {
  const converter = ready();
  const many = Array.from({ length: mostFiles + 2 }, (_, at) => source(`${at}.php`, 'x'));
  take(converter, many);
  expect(converter.state.value.files.length).toBe(mostFiles);
  expect(converter.state.value.leftOut).toBe(2);
});

test('a prefix of another server is replaced or kept as the reader decides, and that can be taken back', async () => {
  const converter = ready();
  converter.setPasted(
    "<?php\ndefine('DB_NAME', 'abcd_shop');\ndefine('DB_USER', 'abcd_keeper');\ndefine('DB_HOST', 'abcd.myd.infomaniak.com');\n",
  );
  await converter.convert();
  const first = () => {
    const [result] = converter.state.value.results;
    if (!result) throw new Error('There is no result.');
    return result;
  };
  const names = () => first().inspection?.conversion.edits.map(({ after }) => after);
  expect(first().foreign).toBe('abcd_');
  expect(names()).toEqual([]);
  await converter.decide(first(), { foreign: { prefix: 'abcd_', become: 'replaced' } });
  expect(names()).toEqual(['wxyz_shop', 'wxyz_keeper']);
  await converter.decide(first(), { foreign: { prefix: 'abcd_', become: 'kept' } });
  expect(names()).toEqual(['wxyz_abcd_shop', 'wxyz_abcd_keeper']);
  await converter.decide(first(), {});
  expect(names()).toEqual([]);
  expect(first().foreign).toBe('abcd_');
});

test('who listens is told, and no longer after stopping', () => {
  const converter = ready();
  const listener = vi.fn();
  const stop = converter.subscribe(listener);
  converter.setPasted('a');
  stop();
  converter.setPasted('b');
  expect(listener).toHaveBeenCalledTimes(1);
});
