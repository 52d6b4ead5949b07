import type { APIContext } from 'astro';
import { allPictures, picture } from '#feeds/pictures/pictures.ts';
import type { Subject } from '#feeds/pictures/subject.ts';
import { library } from '#site/library.ts';

type Props = { subject: Subject };

/** The pictures that stand for pages where their links are shown. */
export async function getStaticPaths() {
  const pictures = allPictures(await library());
  return [...pictures].map(([name, subject]) => ({
    params: { picture: name },
    props: { subject },
  }));
}

export async function GET({ params, props }: APIContext<Props>): Promise<Response> {
  const png = await picture(params['picture'] ?? '', props.subject);
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}
