import { pathToFileURL } from 'node:url';
import { scriptOf } from '#cli/project.ts';

/**
 * `npm run dev` and `npm run build`: Astro itself, in this very process, so that its keys, colours and Ctrl+C work as
 * they do without us. Its command and arguments stand in process.argv already: `npm run dev -- --port 5000`.
 */

// Nothing about this machine to anyone.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// Astro would send a server that an AI agent starts to the background, where nobody sees what a guide lacks. Any value
// switches that off.
process.env['ASTRO_DEV_BACKGROUND'] ??= '0';

await import(pathToFileURL(scriptOf('astro')).href);
