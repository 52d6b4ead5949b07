/** Words of the dialogs that the simulation opens. */
const es = {
  startOptions: {
    agency: 'Una agencia de ejemplo con cinco personas',
    blank: 'Nada: primero hay que crear una cuenta',
  },
  resetWarning:
    'Se borra todo lo que ha hecho en esta práctica. Si quiere conservarlo, guárdelo antes en un archivo.',
  dateHint: (today: string) =>
    `En la simulación hoy es ${today}. La fecha solo avanza; para volver atrás, deshaga.`,
  dateRefused: 'Elija una fecha posterior a la de hoy en la simulación.',
  importTitle: 'No se pudo abrir el archivo',
  importProblems: {
    'not-json':
      'El archivo está cortado o no es una práctica guardada. Guárdela de nuevo donde la hizo y ábrala otra vez.',
    'not-ours':
      'Este archivo no contiene una práctica de Vademecum. Elija uno que haya guardado aquí; su nombre termina en .json.',
    newer:
      'El archivo viene de una versión más reciente de esta página. Vuelva a cargar la página e inténtelo de nuevo.',
    damaged:
      'El archivo es de Vademecum, pero su contenido no encaja: alguien lo cambió o se dañó. Use otra copia.',
    'too-large':
      'El archivo es demasiado grande para ser una práctica. Compruebe que ha elegido el correcto.',
  },
  importKept: 'Su práctica de ahora sigue intacta.',
};

export type BenchWords = typeof es;
export default es;
