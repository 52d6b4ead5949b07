<?php
#
# Des valeurs converties, avec et sans repli
#
$user = (string) ($settings['user'] ?? '{+wxyz_+}meunier');
$base = (string) '{+wxyz_+}moulin';
$options = (array) ['charset' => 'utf8mb4'];
$port = (int) ini_get('mysqli.default_port');

$link = mysqli_connect('localhost', $user, 'Farine', $base, $port);
