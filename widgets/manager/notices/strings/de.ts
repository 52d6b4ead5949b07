import type { Translated } from '#i18n/translated.ts';
import type { NoticeWords } from '#widgets/manager/notices/strings/es.ts';

export default {
  troubles: {
    unavailable:
      'Dieser Browser lässt nichts speichern (etwa in einem streng privaten Fenster). Sie können alles üben; wenn Sie den Tab schließen, ist es weg.',
    unresponsive:
      'Der Speicher des Browsers antwortet nicht. Sie können alles üben; wenn Sie den Tab schließen, ist es weg. Meist hilft es, die Seite neu zu laden.',
    blocked:
      'In einem anderen Tab ist eine ältere Fassung dieser Seite offen. Schließen Sie ihn und laden Sie diese Seite neu; bis dahin ist weg, was Sie hier tun, sobald Sie den Tab schließen.',
    newer:
      'In diesem Browser liegen Übungen aus einer neueren Fassung dieser Seite. Laden Sie die Seite neu. Hilft das nicht, können Sie alle gespeicherten Übungen löschen und neu beginnen.',
    superseded:
      'Ein anderer Tab hat eine neuere Fassung dieser Seite geöffnet. Laden Sie diese Seite neu; was Sie bis dahin hier tun, wird nicht mehr gespeichert.',
    full: 'Der Browser hat keinen Platz mehr. Was Sie getan haben, ist noch hier, wird aber nicht mehr gespeichert: Sichern Sie es in einer Datei und schaffen Sie Platz.',
    closed:
      'Der Browser hat seinen Speicher geschlossen. Was Sie getan haben, ist noch hier, wird aber nicht mehr gespeichert: Sichern Sie es in einer Datei oder laden Sie die Seite neu.',
  },
  erase: 'Gespeicherte Übungen löschen',
  eraseFailed:
    'Das Löschen ist nicht gelungen. Schließen Sie die anderen Tabs dieser Website und versuchen Sie es noch einmal.',
  setAside: (count) =>
    count === 1
      ? 'Ein gespeicherter Eintrag war nicht lesbar und wurde beiseitegelegt; alles andere ist da. Wenn Sie die Übung in einer Datei sichern, ist er darin enthalten.'
      : `${count} gespeicherte Einträge waren nicht lesbar und wurden beiseitegelegt; alles andere ist da. Wenn Sie die Übung in einer Datei sichern, sind sie darin enthalten.`,
} satisfies Translated<NoticeWords>;
