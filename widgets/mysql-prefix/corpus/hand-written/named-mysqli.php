<?php

declare(strict_types=1);

$link = new mysqli(
    database: '{+wxyz_+}orchard',
    hostname: 'localhost',
    port: 3306,
    password: 'orchard',
    username: '{+wxyz_+}gardener',
);
$link->set_charset('utf8mb4');

enum Fruit: string
{
    case Apple = 'apple';
    case Pear = 'pear';
}

$fruit = Fruit::tryFrom($_GET['fruit'] ?? 'apple') ?? Fruit::Apple;

$rows = $link->execute_query('SELECT variety, trees FROM orchard WHERE fruit = ?', [$fruit->value]);
foreach ($rows as $row) {
    echo "{$row['variety']}: {$row['trees']}\n";
}
