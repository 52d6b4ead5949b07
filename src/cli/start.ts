import { styleText } from 'node:util';
import { build } from '#cli/build.ts';
import { serveAddress } from '#cli/serve/address.ts';
import { type Listening, listen } from '#cli/serve/listen.ts';
import { siteListener } from '#cli/serve/site-server.ts';

/** `npm start`: builds the site and serves it as a host would. */
try {
  await start();
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}

async function start() {
  // Imported here, so that a setting that makes no sense is told like everything else that goes wrong.
  const { basePath, outDir } = await import('#site/settings.ts');
  const { host, port } = serveAddress(process.env);
  if (await build()) {
    const server = await listen(siteListener({ directory: outDir, basePath }), host, port);
    announce(server, basePath, port);
  } else process.exitCode = 1;
}

/** The address comes last, where the eye is. */
function announce(server: Listening, basePath: string, wantedPort: number) {
  if (wantedPort !== 0 && server.port !== wantedPort) {
    console.log(`  Port ${wantedPort} is taken by another program; using ${server.port}.`);
  }
  console.log('  Ctrl+C stops it.\n');
  console.log(`  Vademecum is at ${styleText(['bold', 'cyan'], `${server.url}${basePath}`)}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
}
