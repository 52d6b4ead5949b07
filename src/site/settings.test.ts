import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => vi.resetModules());

function settings(environment: Record<string, string>) {
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  return import('#site/settings.ts');
}

test('a fresh clone needs no settings', async () => {
  const { siteUrl, basePath, outDir, reportTo } = await settings({
    SITE_URL: '',
    BASE_PATH: '',
    OUT_DIR: '',
    REPORT_TO: '',
  });
  expect([siteUrl, basePath, outDir]).toEqual(['https://vademecum.example', '/', './dist']);
  expect(reportTo).toContain('@');
});

test('slashes around the base path may be left out', async () => {
  expect((await settings({ BASE_PATH: 'help/manager' })).basePath).toBe('/help/manager/');
});

test('an origin loses the slash at its end', async () => {
  expect((await settings({ SITE_URL: 'https://help.example.org/' })).siteUrl).toBe(
    'https://help.example.org',
  );
});

test('a setting that makes no sense is told with its name, its value and what to write', async () => {
  await expect(settings({ SITE_URL: 'help.example.org' })).rejects.toThrow(
    'SITE_URL is "help.example.org", which is not an origin. Give scheme and host only, like https://help.example.org; a path belongs in BASE_PATH.',
  );
  vi.resetModules();
  await expect(settings({ SITE_URL: '', BASE_PATH: '/a b/' })).rejects.toThrow(
    'BASE_PATH is "/a b/"',
  );
  vi.resetModules();
  await expect(settings({ BASE_PATH: '', REPORT_TO: 'us' })).rejects.toThrow('REPORT_TO is "us"');
  vi.resetModules();
  await expect(settings({ REPORT_TO: '', SOCIAL_PICTURES: 'no' })).rejects.toThrow(
    'SOCIAL_PICTURES is "no". Write on or off; without it, it is on.',
  );
});

test('pictures for links are drawn unless they are switched off', async () => {
  expect((await settings({ SOCIAL_PICTURES: '' })).socialPictures).toBe(true);
  vi.resetModules();
  expect((await settings({ SOCIAL_PICTURES: 'off' })).socialPictures).toBe(false);
});
