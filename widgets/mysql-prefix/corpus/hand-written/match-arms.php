<?php

// One file for three stages of the same site
$stage = getenv('STAGE') ?: 'live';

$name = match ($stage) {
    'local' => '{!database!}radio_local',
    'test'  => '{!database!}radio_test',
    default => '{!database!}radio',
};

$pdo = new PDO(
    "mysql:host=localhost;dbname=$name;charset=utf8mb4",
    '{+wxyz_+}radio',
    'radio',
    [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION],
);

$shows = $pdo->prepare('SELECT title, host FROM shows WHERE weekday = ?');
$shows->execute([date('N')]);

foreach ($shows as $show) {
    echo match (true) {
        $show['host'] === null => $show['title'],
        default => "{$show['title']} with {$show['host']}",
    }, PHP_EOL;
}
