import { styleText } from 'node:util';
import { build } from '#cli/build.ts';
import { serveAddress } from '#cli/serve/address.ts';
import { type Listening, listen } from '#cli/serve/listen.ts';
import { siteListener } from '#cli/serve/site-server.ts';
import { basePath, outDir } from '#site/settings.ts';

/** `npm start`: builds the site and serves it as a host would. */
try {
  const { host, port } = serveAddress(process.env);
  if (await build())
    announce(await listen(siteListener({ directory: outDir, basePath }), host, port), port);
  else process.exitCode = 1;
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}

/** The address comes last, where the eye is. */
function announce(server: Listening, wantedPort: number) {
  if (wantedPort !== 0 && server.port !== wantedPort) {
    console.log(`  Port ${wantedPort} is taken by another program; using ${server.port}.`);
  }
  console.log('  Ctrl+C stops it.\n');
  console.log(`  Vademecum is at ${styleText(['bold', 'cyan'], `${server.url}${basePath}`)}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
}
