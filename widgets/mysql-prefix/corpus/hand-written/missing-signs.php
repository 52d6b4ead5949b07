<?php
// Von Hand getippt; PHP nimmt das so nicht, die Namen sind trotzdem klar.

$server = 'localhost'
$benutzer = '{+wxyz_+}garage'
$kennwort = 'garage'
$datenbank = '{+wxyz_+}garage'

$oeffnungszeiten = array(
    'mo' => '8-12'
    'di' => '8-12',
    'mi' => 'geschlossen'
);

$db = mysqli_connect($server, $benutzer, $kennwort, $datenbank);
mysqli_set_charset($db, 'utf8mb4');

$autos = mysqli_query($db, 'SELECT marke, jahrgang FROM autos');
while ($auto = mysqli_fetch_assoc($autos)) {
    echo $auto['marke'] . ', ' . $auto['jahrgang'] . "\n";
}
