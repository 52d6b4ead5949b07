const es = {
  kinds: {
    guide: 'Guía',
    step: 'Paso',
    question: 'Pregunta',
    section: 'Apartado',
    term: 'Término',
  },
  searching: 'Buscando…',
  count: (count: number, query: string) =>
    count === 1 ? `1 resultado para «${query}»` : `${count} resultados para «${query}»`,
  instead: (typed: string, searched: string) =>
    `No hay nada para «${typed}». ¿Quiso decir «${searched}»? Estos son los resultados:`,
  none: (query: string) =>
    `No hay nada para «${query}». Pruebe con otra palabra, con menos palabras o con la lista de la A a la Z.`,
  noneLink: 'De la A a la Z',
  failed:
    'La búsqueda no se pudo cargar. Compruebe la conexión y vuelva a escribir; mientras tanto, la lista de la A a la Z reúne los mismos contenidos.',
};

export type SearchStrings = typeof es;
export default es;
