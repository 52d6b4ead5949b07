<?php
// Kontaktformular des Coiffeurs
$titel = 'Coiffeur am Bahnhof;
$host = "localhost";
$benutzer = "{+wxyz_+}coiffeur";
$kennwort = "coiffeur";
$datenbank = "{+wxyz_+}termine";

$verbindung = new mysqli($host, $benutzer, $kennwort, $datenbank);
$verbindung->set_charset("utf8mb4");

$frei = $verbindung->query("SELECT tag, zeit FROM termine WHERE frei = 1");
while ($termin = $frei->fetch_assoc()) {
    echo "<li>{$termin["tag"]}, {$termin["zeit"]}</li>";
}
