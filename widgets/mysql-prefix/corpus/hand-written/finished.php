<?php

// Already moved, this file has nothing left to be done.
$connection = [
    'dsn' => 'mysql:host=wxyz.myd.infomaniak.com;dbname={#already-prefixed#}wxyz_choir;charset=utf8mb4',
    'user' => '{#already-prefixed#}wxyz_choir',
    'password' => 'choir',
];

$pdo = new PDO($connection['dsn'], $connection['user'], $connection['password']);

$songs = $pdo->query('SELECT title, composer, voices FROM songs ORDER BY composer, title');
$list = '';
foreach ($songs as $song) {
    $list .= sprintf("%s: %s (%s)\n", $song['composer'], $song['title'], $song['voices']);
}

file_put_contents(__DIR__ . '/cache/songs.txt', $list);
