/** The two builds that the browser tests look at: at the root of a host, and below a path. */
export const builtSites = {
  root: { directory: process.env['VADEMECUM_DIST'] ?? 'dist', basePath: '/' },
  subPath: { directory: 'dist-handbuch', basePath: '/handbuch/' },
} as const;
