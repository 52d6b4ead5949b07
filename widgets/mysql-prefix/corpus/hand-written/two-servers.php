<?php
/*
 * Abgleich in der Nacht: holt die Preise beim Grosshändler und legt sie in
 * die Datenbank des Ladens. Aufruf: php abgleich.php --seit=gestern
 */

if (PHP_SAPI !== 'cli') {
    exit(1);
}

$seit = getopt('', ['seit:'])['seit'] ?? 'gestern';

// Der Grosshändler, nur lesend
$quelle = new mysqli('preise.example.net', '{#other-connection#}kunde4711', 'gross', '{#other-connection#}preise');
$quelle->set_charset('latin1');

// Der Laden
$ziel = new mysqli('wxyz.myd.infomaniak.com', '{+wxyz_+}laden', 'klein', '{+wxyz_+}laden');
$ziel->set_charset('utf8mb4');

$holen = $quelle->prepare('SELECT artikel, preis FROM liste WHERE geaendert >= ?');
$tag = date('Y-m-d', strtotime($seit === 'gestern' ? '-1 day' : $seit));
$holen->bind_param('s', $tag);
$holen->execute();
$holen->bind_result($artikel, $preis);

$legen = $ziel->prepare('REPLACE INTO preise (artikel, preis) VALUES (?, ?)');
$legen->bind_param('sd', $artikel, $preis);

$anzahl = 0;
while ($holen->fetch()) {
    $legen->execute();
    $anzahl++;
}

printf("%d Preise übernommen\n", $anzahl);
