const es = {
  iHaveRead: 'He leído esta guía',
  question: '¿Le ha servido esta guía?',
  hint: 'Con «No» se abre un mensaje preparado para contarnos qué falta. Nada se envía por sí solo.',
  answers: { yes: 'Sí', no: 'No' },
  thanks: {
    yes: 'Gracias. Su «sí» se guarda solo en este dispositivo; puede cambiarlo cuando quiera.',
    no: 'Gracias. Su «no» se guarda solo en este dispositivo; puede cambiarlo cuando quiera. Qué falta lo sabremos si nos envía el mensaje.',
  },
  write: 'Abrir el mensaje',
  subject: (title: string) => `La guía «${title}» no me ha servido`,
  body: (address: string, place: string) =>
    `Guía: ${address}\nMe quedé en: ${place}\n\nQué falta o qué no ha funcionado:\n`,
};

export type GuideEndStrings = typeof es;
export default es;
