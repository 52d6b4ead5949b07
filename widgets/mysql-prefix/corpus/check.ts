import { readCorpus } from './read-corpus.ts';

for (const each of readCorpus())
  console.log(
    each.folder,
    each.file,
    each.before.length,
    each.after.length,
    each.leftAlone,
    each.unknown,
    each.choices,
  );
