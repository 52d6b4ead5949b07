import type { Translated } from '#i18n/translated.ts';
import type { BenchWords } from '#widgets/manager/bench/strings/es.ts';

export default {
  startOptions: {
    agency: 'einer Beispielagentur mit fünf Personen',
    blank: 'nichts: zuerst ist ein Konto zu erstellen',
  },
  resetWarning:
    'Alles, was Sie in dieser Übung getan haben, wird gelöscht. Wollen Sie es behalten, sichern Sie es vorher in einer Datei.',
  dateHint: (today) =>
    `In der Simulation ist heute der ${today}. Das Datum geht nur vorwärts; zurück kommen Sie, indem Sie rückgängig machen.`,
  dateRefused: 'Wählen Sie ein Datum, das nach dem heutigen Tag der Simulation liegt.',
  importTitle: 'Die Datei ließ sich nicht öffnen',
  importProblems: {
    'not-json':
      'Die Datei ist abgeschnitten oder keine gesicherte Übung. Sichern Sie die Übung dort, wo Sie sie gemacht haben, noch einmal und öffnen Sie die neue Datei.',
    'not-ours':
      'Diese Datei enthält keine Übung von Vademecum. Wählen Sie eine, die Sie hier gesichert haben; ihr Name endet auf .json.',
    newer:
      'Die Datei stammt aus einer neueren Fassung dieser Seite. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
    damaged:
      'Die Datei ist von Vademecum, aber ihr Inhalt passt nicht zusammen: Jemand hat sie verändert, oder sie wurde beschädigt. Nehmen Sie eine andere Kopie.',
    'too-large':
      'Die Datei ist zu groß für eine Übung. Prüfen Sie, ob Sie die richtige gewählt haben.',
  },
  importKept: 'Ihre jetzige Übung ist unverändert.',
} satisfies Translated<BenchWords>;
