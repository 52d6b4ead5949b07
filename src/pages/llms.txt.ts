import { llmsTxt } from '#feeds/llms.ts';
import { library } from '#site/library.ts';

export async function GET(): Promise<Response> {
  return new Response(llmsTxt(await library()), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
