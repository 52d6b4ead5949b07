<?php
// Der Name war beim alten Anbieter erlaubt: 28 Zeichen, mit Vorsatz 33.
$datenbank = '{#uncertain#}ornithologie';
$konto     = '{#too-long#}schweizer_vogelwarte_zaehl22';
$kennwort  = 'Zaunkönig';

$pdo = new PDO('mysql:host=localhost;dbname=' . $datenbank, $konto, $kennwort);
$pdo->exec("SET NAMES 'utf8mb4'");

$arten = $pdo->query('SELECT art, anzahl FROM zaehlung ORDER BY anzahl DESC');
foreach ($arten as $art) {
    echo $art['art'], ': ', $art['anzahl'], "<br>\n";
}
