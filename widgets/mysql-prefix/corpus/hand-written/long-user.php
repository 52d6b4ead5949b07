<?php
/* Inscriptions aux cours : le compte a 27 signes, accents compris, ce qui suffit tout juste. */

$dsn    = 'mysql:host=localhost;charset=utf8mb4;dbname={+wxyz_+}cours';
$compte = '{+wxyz_+}école_été_à_la_forêt_2024_é';
$mdp    = 'cours';

$pdo = new PDO($dsn, $compte, $mdp, array(
	PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION,
));

$inscrire = $pdo->prepare('INSERT INTO inscriptions (cours, nom, courriel) VALUES (?, ?, ?)');
if (isset($_POST['cours'], $_POST['nom'], $_POST['courriel'])) {
	$inscrire->execute(array((int) $_POST['cours'], $_POST['nom'], $_POST['courriel']));
	echo '<p>Merci, à bientôt !</p>';
}
