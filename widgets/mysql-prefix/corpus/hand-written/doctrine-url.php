<?php
// Werkzeug für die Konsole: zeigt, wie gross die Tabellen sind

require __DIR__ . '/vendor/autoload.php';

$verbindung = \Doctrine\DBAL\DriverManager::getConnection(array(
    'url' => 'mysql://{-ab12_-}statistik:Gr%C3%B6sse%3F@localhost:3306/{-ab12_-}statistik?charset=utf8mb4',
));

$zeilen = $verbindung->fetchAllAssociative(
    'SELECT table_name AS tabelle, data_length + index_length AS gross
       FROM information_schema.tables
      WHERE table_schema = DATABASE()
      ORDER BY gross DESC'
);

foreach ($zeilen as $zeile) {
    echo str_pad($zeile['tabelle'], 40), ' ', number_format($zeile['gross'] / 1048576, 1), " MB\n";
}
