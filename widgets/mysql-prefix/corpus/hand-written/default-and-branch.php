<?php
// Valeurs du site
$hote   = 'localhost';
$base   = '{!database!}theatre';
$compte = '{!user!}theatre';
$mdp    = 'theatre';

// Valeurs de la machine de Luc
if (gethostname() === 'portable-de-luc') {
    $base   = '{!database!}essai';
    $compte = '{!user!}root';
    $mdp    = '';
}

$lien = mysqli_connect($hote, $compte, $mdp, $base);
mysqli_set_charset($lien, 'utf8mb4');

$pieces = mysqli_query($lien, 'SELECT titre, auteur FROM pieces WHERE saison = 12');
while (list($titre, $auteur) = mysqli_fetch_row($pieces)) {
    echo "« $titre » de $auteur<br>\n";
}
