<?php

// Geodaten der Gemeinde, PostGIS
$pdo = new PDO('pgsql:host=localhost;port=5432;dbname={#other-database-system#}karten', '{#other-database-system#}karten', 'karten');
$pdo->setAttribute(PDO::ATTR_ERRMODE, PDO::ERRMODE_EXCEPTION);

$punkte = $pdo->query('SELECT ST_X(ort) AS x, ST_Y(ort) AS y, name FROM brunnen');

header('Content-Type: application/geo+json');
$merkmale = [];
foreach ($punkte as $punkt) {
    $merkmale[] = [
        'type' => 'Feature',
        'geometry' => ['type' => 'Point', 'coordinates' => [(float) $punkt['x'], (float) $punkt['y']]],
        'properties' => ['name' => $punkt['name']],
    ];
}
echo json_encode(['type' => 'FeatureCollection', 'features' => $merkmale]);
