import { describe, expect, test } from 'vitest';
import type { Conversion } from './conversion.ts';
import { type CorpusCase, readCorpus } from './corpus/read-corpus.ts';
import { convert } from './logic.ts';

/** What people wrote and what the converter says, in the same words. */
function expected(each: CorpusCase) {
  return {
    application: each.application,
    text: Buffer.from(each.after).toString('latin1'),
    leftAlone: each.leftAlone.toSorted(),
    unknown: [...each.unknown, ...each.cannotKnow].toSorted(),
    choices: each.choices.toSorted(),
    warnings: each.warnings.toSorted(),
  };
}

function said(conversion: Conversion) {
  return {
    application: conversion.application,
    text: Buffer.from(conversion.bytes).toString('latin1'),
    leftAlone: conversion.leftAlone.map(({ line, why }) => `${line} ${why}`).toSorted(),
    unknown: conversion.cannotKnow
      .map(({ line, end, setting, why, look }) =>
        end === 0 ? `${setting} ${why} ${look}`.trim() : `${line} ${why} ${look}`,
      )
      .toSorted(),
    choices: conversion.choices
      .flatMap(({ setting, options }) => options.map(({ line }) => `${line} ${setting}`))
      .toSorted(),
    warnings: [...new Set(conversion.warnings.map(({ code }) => code))].toSorted(),
  };
}

const corpus = readCorpus();

test('has the files that were promised', () => expect(corpus.length).toBeGreaterThan(200));

describe.each(corpus)('$folder/$file', (each) => {
  test(each.about, () => {
    const { prefix, direction, fileName, before } = each;
    expect(said(convert(before, { prefix, direction, fileName }))).toEqual(expected(each));
  });
});
