<?php
// Die Verbindung selbst kommt aus einer anderen Datei.
require 'includes/verbindung.php';
require 'includes/funktionen.php';

mysqli_select_db($link, '{+wxyz_+}termine');
mysqli_set_charset($link, 'utf8mb4');

$heute = date('Y-m-d');
$antwort = mysqli_query($link, "SELECT * FROM termine WHERE tag >= '$heute' ORDER BY tag");

echo kopfzeile('Termine');
while ($termin = mysqli_fetch_assoc($antwort)) {
    echo zeile($termin['tag'], $termin['titel'], $termin['ort']);
}
echo fusszeile();
