/** Where the practice is kept, when that is not where it should be. */
const es = {
  troubles: {
    unavailable:
      'Este navegador no deja guardar nada (por ejemplo, en una ventana privada estricta). Puede practicar con todo; al cerrar la pestaña se pierde.',
    unresponsive:
      'El almacén del navegador no responde. Puede practicar con todo; al cerrar la pestaña se pierde. Volver a cargar la página suele arreglarlo.',
    blocked:
      'Otra pestaña tiene abierta una versión anterior de esta página. Ciérrela y vuelva a cargar esta; hasta entonces, lo que haga aquí se pierde al cerrar.',
    newer:
      'En este navegador hay prácticas guardadas por una versión más reciente de esta página. Vuelva a cargarla. Si no cambia nada, puede borrarlas todas y empezar de nuevo.',
    superseded:
      'Otra pestaña ha abierto una versión más reciente de esta página. Vuelva a cargar esta; lo que haga aquí hasta entonces ya no se guarda.',
    full: 'El navegador no tiene más espacio. Lo hecho sigue aquí, pero ya no se guarda: guárdelo en un archivo y libere espacio.',
    closed:
      'El navegador cerró su almacén. Lo hecho sigue aquí, pero ya no se guarda: guárdelo en un archivo o vuelva a cargar la página.',
  },
  erase: 'Borrar las prácticas guardadas',
  eraseFailed:
    'No se pudieron borrar. Cierre las demás pestañas de este sitio y vuelva a intentarlo.',
  setAside: (count: number) =>
    count === 1
      ? 'Un dato guardado no se podía leer y se apartó; lo demás está aquí. Si guarda la práctica en un archivo, lo apartado va incluido.'
      : `${count} datos guardados no se podían leer y se apartaron; lo demás está aquí. Si guarda la práctica en un archivo, lo apartado va incluido.`,
};

export type NoticeWords = typeof es;
export default es;
