import type { GuideEndStrings } from '#components/guide-page/end/strings/es.ts';

const de: GuideEndStrings = {
  iHaveRead: 'Ich habe diese Anleitung gelesen',
  question: 'Hat Ihnen diese Anleitung geholfen?',
  hint: 'Bei „Nein“ öffnet sich eine vorbereitete Nachricht, in der Sie schreiben können, was fehlt. Von selbst wird nichts gesendet.',
  answers: { yes: 'Ja', no: 'Nein' },
  thanks: {
    yes: 'Danke. Ihr „Ja“ bleibt auf diesem Gerät; Sie können es jederzeit ändern.',
    no: 'Danke. Ihr „Nein“ bleibt auf diesem Gerät; Sie können es jederzeit ändern. Was fehlt, erfahren wir, wenn Sie die Nachricht abschicken.',
  },
  write: 'Nachricht öffnen',
  subject: (title) => `Die Anleitung „${title}“ hat mir nicht geholfen`,
  body: (address, place) =>
    `Anleitung: ${address}\nHängen geblieben bei: ${place}\n\nWas fehlt oder nicht funktioniert hat:\n`,
};

export default de;
