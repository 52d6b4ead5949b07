<?php
/* Réservations de la salle communale */

$lien = mysqli_init();
if (!$lien) {
    die('mysqli_init');
}

mysqli_options($lien, MYSQLI_INIT_COMMAND, "SET time_zone = '+01:00'");
mysqli_options($lien, MYSQLI_OPT_CONNECT_TIMEOUT, 5);
mysqli_ssl_set($lien, null, null, '/etc/ssl/certs/ca.pem', null, null);

if (!mysqli_real_connect($lien, 'db.example.net', '{-k3m9p_-}salle', 'k3m9p_salle', '{-k3m9p_-}reservations', 3306, null, MYSQLI_CLIENT_SSL)) {
    error_log('Connexion refusée : ' . mysqli_connect_error());
    http_response_code(503);
    exit;
}

mysqli_set_charset($lien, 'utf8');

$libres = [];
$res = mysqli_query($lien, "SELECT jour FROM jours WHERE etat = 'libre'");
while ($ligne = mysqli_fetch_row($res)) {
    $libres[] = $ligne[0];
}

echo json_encode(['libres' => $libres, 'etat' => 'ok']);
