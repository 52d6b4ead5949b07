const defaultPort = 4321;

/**
 * Where `npm start` listens: this computer only, unless HOST says otherwise.
 *
 * @throws {Error} when PORT is not a port
 */
export function serveAddress(env: NodeJS.ProcessEnv): { host: string; port: number } {
  const port = Number(env['PORT'] || defaultPort);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(
      `PORT is "${env['PORT']}". Give a whole number from 1024 to 65535, like PORT=8080.`,
    );
  }
  return { host: env['HOST'] || 'localhost', port };
}
