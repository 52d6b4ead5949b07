<?php
# Vereinsseite, Kopf jeder Datei

$titel = 'Ornithologischer Verein;
$sprache = 'de';
$server = 'localhost';
$konto = '{+wxyz_+}verein';
$kennwort = 'Kuckuck';
$datenbank = '{+wxyz_+}verein';

$db = new mysqli($server, $konto, $kennwort, $datenbank);
$db->set_charset('utf8mb4');

$anlaesse = $db->query('SELECT tag, anlass FROM anlaesse ORDER BY tag');
while ($anlass = $anlaesse->fetch_assoc()) {
    echo '<li>' . $anlass['tag'] . ' ' . $anlass['anlass'] . '</li>';
}
