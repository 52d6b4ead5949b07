<?php

namespace App;

use PDO;

require_once __DIR__ . '/vendor/autoload.php';

// Named arguments may come in any order.
$pdo = new PDO(
    options: [PDO::ATTR_PERSISTENT => false],
    password: 'wxyz_museum',
    username: '{-wxyz_-}museum',
    dsn: 'mysql:charset=utf8mb4;port=3306;host=wxyz.myd.infomaniak.com;dbname={-wxyz_-}museum',
);

$twig = new \Twig\Environment(new \Twig\Loader\FilesystemLoader(__DIR__ . '/templates'), [
    'cache' => __DIR__ . '/var/twig',
    'strict_variables' => true,
]);

$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);

echo match (true) {
    $path === '/' => $twig->render('home.html.twig', [
        'works' => $pdo->query('SELECT * FROM works ORDER BY year')->fetchAll(),
    ]),
    str_starts_with($path, '/work/') => $twig->render('work.html.twig', [
        'id' => (int) substr($path, 6),
    ]),
    default => $twig->render('404.html.twig'),
};
