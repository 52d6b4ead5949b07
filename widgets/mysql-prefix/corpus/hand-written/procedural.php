<!DOCTYPE html>
<html lang="de">
<head>
  <meta charset="utf-8">
  <title>Spielplan – FC Beispiel</title>
  <link rel="stylesheet" href="stil.css">
</head>
<body>
<h1>Spielplan</h1>
<!-- früher: mysqli_connect('localhost', 'fcb', 'geheim', 'fcb') -->
<?php
error_reporting(E_ALL);
ini_set('display_errors', '0');

// $verbindung = mysqli_connect('localhost', 'root', '', 'test');
$verbindung = mysqli_connect('localhost', '{+wxyz_+}fcb', "fc'b", '{+wxyz_+}spielplan')
    or die('Keine Verbindung: ' . mysqli_connect_error());
mysqli_set_charset($verbindung, 'utf8mb4');

$jahr = isset($_GET['jahr']) ? (int) $_GET['jahr'] : (int) date('Y');
$frage = "SELECT datum, gegner, tore, gegentore
          FROM spiele
          WHERE YEAR(datum) = $jahr
          ORDER BY datum";
$ergebnis = mysqli_query($verbindung, $frage);
if (!$ergebnis) {
    die('Fehler in der Abfrage');
}
?>
<p>Wer mitspielen will, meldet sich bei 'trainer' oder "vorstand".</p>
<table>
  <tr><th>Datum</th><th>Gegner</th><th>Resultat</th></tr>
<?php while ($spiel = mysqli_fetch_assoc($ergebnis)): ?>
  <tr>
    <td><?= htmlspecialchars($spiel['datum']) ?></td>
    <td><?= htmlspecialchars($spiel['gegner']) ?></td>
    <td><?= $spiel['tore'] . ':' . $spiel['gegentore'] ?></td>
  </tr>
<?php endwhile; ?>
</table>
<?php
mysqli_free_result($ergebnis);
mysqli_close($verbindung);
?>
<script>
  // Auch das ist kein PHP: new mysqli('localhost', 'fcb', 'geheim', 'fcb')
  document.querySelector('table').classList.add('fertig');
</script>
</body>
</html>
