<?php
/* Reserva de pistas de pádel */

define('PISTAS_HOST', 'localhost');

// La primera definición vale, y esta solo existe en el servidor de pruebas.
if (is_file('/etc/pruebas')) {
    define('PISTAS_BASE', '{!database!}padel_pruebas');
}
define('PISTAS_BASE', '{!database!}padel');
define('PISTAS_USUARIO', '{+wxyz_+}padel');
define('PISTAS_CLAVE', 'padel');

$mysqli = new mysqli(PISTAS_HOST, PISTAS_USUARIO, PISTAS_CLAVE, PISTAS_BASE);
$mysqli->set_charset('utf8mb4');

$libres = $mysqli->query("SELECT pista, hora FROM horas WHERE libre = 1 AND dia = CURDATE()");
foreach ($libres as $hora) {
    printf("<option value=\"%d\">%s</option>\n", $hora['pista'], $hora['hora']);
}
