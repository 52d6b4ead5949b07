<?php
// Local ou en ligne : le nom de la machine décide.
$local = in_array($_SERVER['SERVER_NAME'], ['localhost', 'atelier.test'], true);

$hote   = $local ? '127.0.0.1' : 'wxyz.myd.infomaniak.com';
$base   = $local ? 'atelier_dev' : 'atelier'; {!database!}{!database!}
$compte = $local ? 'root' : 'atelier'; {!user!}{!user!}
$mdp    = $local ? '' : 'atelier';

$pdo = new PDO("mysql:host=$hote;dbname=$base;charset=utf8mb4", $compte, $mdp);
$pdo->setAttribute(PDO::ATTR_ERRMODE, PDO::ERRMODE_EXCEPTION);

$cours = $pdo->query('SELECT * FROM cours WHERE debut > NOW() ORDER BY debut LIMIT 10');

foreach ($cours as $c) {
    $places = $c['places'] > 0 ? $c['places'] . ' places' : 'complet';
    echo '<li>', htmlspecialchars($c['titre']), ' : ', $places, '</li>', PHP_EOL;
}
