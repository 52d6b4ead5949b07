<?php

// On a developer's machine nothing is set, so the words on the right count.
$host = getenv('DB_HOST') ?: 'localhost';
$name = getenv('DB_NAME') ?: '{+wxyz_+}chess';
$user = $_ENV['DB_USER'] ?? "{+wxyz_+}rook";
$pass = $_ENV['DB_PASS'] ?? "chess";

$pdo = new PDO("mysql:host=$host;dbname=$name", $user, $pass, [
    PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION,
]);

$players = $pdo->query('SELECT name, rating FROM players ORDER BY rating DESC')->fetchAll();
?>
<ol>
<?php foreach ($players as ['name' => $who, 'rating' => $rating]): ?>
  <li><?= htmlspecialchars($who) ?> <small><?= (int) $rating ?></small></li>
<?php endforeach ?>
</ol>
