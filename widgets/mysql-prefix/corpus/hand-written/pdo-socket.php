<?php
// Wetterstation: nimmt Messwerte entgegen und zeigt sie an

$optionen = [
    PDO::ATTR_ERRMODE            => PDO::ERRMODE_EXCEPTION,
    PDO::ATTR_DEFAULT_FETCH_MODE => PDO::FETCH_ASSOC,
    PDO::ATTR_EMULATE_PREPARES   => false,
];

try {
    $pdo = new PDO('mysql:dbname={+wxyz_+}wetter;charset=utf8mb4;unix_socket=/run/mysqld/wetter.sock', '{+wxyz_+}sensor', 'dbname=wetter;', $optionen);
} catch (PDOException $fehler) {
    http_response_code(503);
    exit('Die Datenbank "wetter" antwortet nicht.');
}

if (isset($_POST['grad'], $_POST['schluessel'])) {
    if (!hash_equals('9f8e7d6c5b4a', $_POST['schluessel'])) {
        http_response_code(403);
        exit;
    }
    $pdo->prepare('INSERT INTO messwerte (zeit, grad) VALUES (NOW(), :grad)')
        ->execute(['grad' => (float) $_POST['grad']]);
    exit('ok');
}

$zeilen = $pdo->query('SELECT zeit, grad FROM messwerte ORDER BY zeit DESC LIMIT 24')->fetchAll();
?>
<h1>Temperatur</h1>
<ul>
<?php foreach ($zeilen as $zeile) { ?>
  <li><?= $zeile['zeit'] ?>: <?= number_format($zeile['grad'], 1, ',', '') ?> °C</li>
<?php } ?>
</ul>
