import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { controls } from '#schema/control.ts';

type Import = { file: string; target: string };

/** One rule: which files it holds for, what they may not import, why, and where the code belongs instead. */
type Rule = {
  name: string;
  files: RegExp;
  except?: RegExp;
  forbidden: RegExp;
  why: string;
};

const rules: Rule[] = [
  {
    name: 'schema stands below everything',
    files: /^src\/schema\//,
    forbidden: /^(?!zod\/mini$|src\/schema\/|src\/i18n\/locales\.ts$)/,
    why: 'src/schema imports zod/mini, itself and the list of languages. Put what needs more into the room that uses it.',
  },
  {
    name: 'full zod stays out',
    files: /^(src|widgets)\//,
    forbidden: /^zod(\/v4)?$|^astro\/zod$/,
    why: 'zod is 93 kB in a browser, zod/mini 4 kB. Import zod/mini, and make messages from issue codes.',
  },
  {
    name: 'the simulated Manager knows no page',
    files: /^src\/backend\//,
    forbidden: /^(preact|@preact|astro|src\/(?!backend|schema|i18n\/locales)|widgets\/)/,
    why: 'src/backend has no DOM, no view and no sentences. Put views into widgets, words into strings.',
  },
  {
    name: 'one file talks to IndexedDB',
    files: /^(src|widgets)\//,
    except: /^src\/backend\/storage\/indexeddb\.ts$/,
    forbidden: /^idb$/,
    why: 'Only src/backend/storage/indexeddb.ts imports idb; everything else uses the storage port.',
  },
  {
    name: 'Preact draws islands and the search box, nothing else',
    files: /^src\//,
    except: /^src\/search\/(box|results)\.tsx$/,
    forbidden: /^@?preact/,
    why: 'A page is HTML first. Put an island into widgets/.',
  },
  {
    name: 'islands do not know each other',
    files: /^widgets\/(?!_kit\/)/,
    forbidden: /^widgets\/(?!_kit\/)/,
    why: 'Islands meet in createManager(space) and through widgets/_kit. Move what two need into _kit.',
  },
  {
    name: 'islands use the backend by its door',
    files: /^widgets\/(?!_kit\/)/,
    except: /\/examples\.ts$/,
    forbidden:
      /^src\/backend\/(?!index\.ts$|queries\/|goals\.ts$|records-named\.ts$|policy\/roles\.ts$|view\.ts$|world\.ts$|worlds\/seeds\.ts$)/,
    why: 'Islands do things through createManager (src/backend/index.ts) and look at worlds through src/backend/queries.',
  },
  {
    name: 'pages use an island by its door',
    files: /^(src|content)\//,
    forbidden: /^widgets\/(?!_kit\/|[^/]+\/widget\.astro$)/,
    why: 'Only widget.astro of an island may be imported; it decides what is loaded and when.',
  },
  {
    name: 'commands are not part of the site',
    files: /^(src\/(?!cli|site\/finish)|widgets\/)/,
    except: /^src\/site\//,
    forbidden: /^src\/cli\//,
    why: 'src/cli runs the commands. What a page needs as well belongs into src/site or the room it is about.',
  },
  {
    name: 'markdown does not know the pages',
    files: /^src\/(markdown|check|search\/index)\//,
    forbidden: /^(src\/(pages|layouts|components)\/|astro:content$)/,
    why: 'The checker and the index read files and built pages; they must work without Astro running.',
  },
];

/** Modules of which whatever they import is sent to the browser. */
const browserEntries = [
  'src/layouts/page-script.ts',
  'src/components/page/nearest.ts',
  'src/components/writing/panel.ts',
  'src/search/box.tsx',
  'widgets/manager/open.ts',
  'widgets/mysql-prefix/open.ts',
  'widgets/mysql-prefix/worker.ts',
  'widgets/walkthrough/open.ts',
];
const notForBrowsers =
  /^(node:|yaml$|satteri$|pagefind$|astro|src\/(site|check|cli|markdown)\/|src\/schema\/(guide|category|term|control|walkthrough)\.ts$|src\/i18n\/(t|labels)\.ts$|src\/i18n\/labels\/[a-z-]+\/ours\.ts$)/;

const aliases: Record<string, string> = JSON.parse(readFileSync('package.json', 'utf8')).imports;

const files = globSync('{src,widgets,content}/**/*.{ts,tsx,mjs,astro,mdx}')
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !/\.test\.tsx?$|\.d\.ts$/.test(file));
const imports = files.flatMap(importsOf);

function importsOf(file: string): Import[] {
  const source = readFileSync(file, 'utf8');
  const statements = source.matchAll(
    /(?:^|\n)\s*(?:import|export)\s(?!type\b)[^;'"]*?from\s*['"]([^'"]+)['"]|import\(\s*(?:\/\*.*?\*\/\s*)?['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g,
  );
  return [...statements].map(([, from, dynamic, bare]) => ({
    file,
    target: resolve(from ?? dynamic ?? bare ?? '', file),
  }));
}

function resolve(target: string, file: string): string {
  if (target.startsWith('.')) return posix.join(posix.dirname(file), target);
  const alias = Object.keys(aliases).find((each) => target.startsWith(each.replace('*', '')));
  if (!alias) return target;
  return posix.normalize((aliases[alias] ?? '').replace('*', target.slice(alias.length - 1)));
}

describe('imports go one way', () => {
  test('there are imports to judge', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  for (const rule of rules) {
    test(rule.name, () => {
      const broken = imports
        .filter(({ file }) => rule.files.test(file) && !rule.except?.test(file))
        .filter(({ file, target }) => rule.forbidden.test(target) && !sameIsland(file, target))
        .map(({ file, target }) => `${file} imports ${target}. ${rule.why}`);
      expect(broken).toEqual([]);
    });
  }

  test('every import within the project names a file that exists', () => {
    const known = new Set(
      globSync('{src,widgets,content,public}/**/*').map((file) => file.replaceAll('\\', '/')),
    );
    const missing = imports
      .filter(({ target }) => /^(src|widgets|content)\//.test(target))
      .filter(({ target }) => !known.has(target.replace(/\?.*$/, '')));
    expect(
      missing.map(({ file, target }) => `${file} imports ${target}, which does not exist.`),
    ).toEqual([]);
  });

  test('what runs in the browser carries nothing of the build', () => {
    const carried = reachable(browserEntries);
    const broken = imports
      .filter(({ file, target }) => carried.has(file) && notForBrowsers.test(target))
      .map(
        ({ file, target }) =>
          `${file} runs in the browser and imports ${target}, which belongs to the build.`,
      );
    expect(carried.size).toBeGreaterThan(browserEntries.length);
    expect(broken).toEqual([]);
  });
});

function sameIsland(file: string, target: string): boolean {
  const island = /^widgets\/[^/]+\//.exec(file)?.[0];
  return island !== undefined && target.startsWith(island);
}

function reachable(entries: readonly string[]): Set<string> {
  const found = new Set(entries);
  for (const file of found) {
    for (const { file: importer, target } of imports)
      if (importer === file && /^(src|widgets)\//.test(target)) found.add(target);
  }
  return found;
}

describe('roles', () => {
  const roleNames = 'legal-representative|administrator|collaborator|external';
  const judging = new RegExp(`\\brole\\s*[!=]==|[!=]==\\s*'(${roleNames})'|case '(${roleNames})'`);

  test('only the policy decides by role', () => {
    const broken = files
      .filter((file) => /^(src\/backend|widgets)\//.test(file) && /\.tsx?$/.test(file))
      .filter((file) => !/^src\/backend\/(policy(\.ts|\/)|testing\/)/.test(file))
      // Whether a role is another one than before, or the one a guide asks for, is asked of any two roles alike.
      .filter((file) => !/^src\/backend\/(commands\/role|goals\/world-goals)\.ts$/.test(file))
      .filter((file) => judging.test(readFileSync(file, 'utf8')));
    expect(broken, 'Ask src/backend/policy instead.').toEqual([]);
  });
});

describe('controls', () => {
  /** Screens of the catalogue that the console has; the labels of the others stand in guides alone. */
  const simulated = [
    'dialog',
    'invitations',
    'invite',
    'right',
    'role',
    'sign-up',
    'simulation',
    'user',
    'users',
    'web',
    'work-teams',
  ] as const;
  const drawn = files
    .filter((file) => /^widgets\/.*\.tsx?$/.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');

  test('every control of a simulated screen stands somewhere in the console', () => {
    // Options of a choice all come from one list of records.
    const options = /^(role|right)\.|^sign-up\.entity-/;
    const isDrawn = (id: string) =>
      [`'${id}'`, `"${id}"`, `'${id.slice(id.indexOf('.') + 1)}'`].some((each) =>
        drawn.includes(each),
      );
    const missing = simulated
      .flatMap((screen) => controls[screen].map((name) => `${screen}.${name}`))
      .filter((id) => !options.test(id) && !isDrawn(id));
    expect(missing).toEqual([]);
  });
});

describe('rooms', () => {
  test('no room is called a drawer', () => {
    const drawers = files.filter((file) =>
      /\/(utils?|helpers?|common|misc|data|info|shared)(\/|\.)/i.test(file),
    );
    expect(drawers).toEqual([]);
  });

  test('files are in kebab-case, components in PascalCase', () => {
    const odd = files.filter((file) => {
      const name = posix.basename(file);
      return file.endsWith('.astro') && !file.startsWith('src/pages/')
        ? !/^([A-Z][A-Za-z0-9]*|widget)\.astro$/.test(name)
        : !/^[a-z0-9[\].-]+$/.test(name);
    });
    expect(odd).toEqual([]);
  });

  test('no file of the project holds a path of a machine or the address of a registry', () => {
    const tracked = globSync('{src,tests,content,public,widgets,.ci,.github}/**/*.*', {
      exclude: (name) => /\.(png|ico)$/.test(String(name)),
    })
      .concat([
        'package.json',
        'package-lock.json',
        'README.md',
        'CONTRIBUTING.md',
        'DECISIONS.md',
        'astro.config.mjs',
      ])
      .filter((file) => !file.endsWith('architecture.test.ts'));
    const telling = /(?<!\w)\/(?:home|Users)\/[a-z]+\/|\/work\/main|registry\.npmjs|"resolved":/;
    const broken = tracked.filter(
      (file) => !/\.test\.ts$/.test(file) && telling.test(readFileSync(join('.', file), 'utf8')),
    );
    expect(broken).toEqual([]);
  });
});
