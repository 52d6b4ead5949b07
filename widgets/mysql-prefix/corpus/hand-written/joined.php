<?php
// Une base par année, un compte pour toutes
$annee = (int) ($_GET['annee'] ?? date('Y'));

$hote   = 'localhost';
$base   = 'festival_' . $annee; {?concatenation $annee?}
$compte = '{+wxyz_+}festival';
$mdp    = 'festival';

$lien = mysqli_connect($hote, $compte, $mdp, $base);
mysqli_set_charset($lien, 'utf8mb4');

$films = mysqli_query($lien, 'SELECT titre, pays, duree FROM films ORDER BY titre');
$lignes = [];
while ($film = mysqli_fetch_assoc($films)) {
    $lignes[] = $film['titre'] . ' (' . $film['pays'] . '), ' . $film['duree'] . ' min';
}

echo implode("\n", $lignes);
