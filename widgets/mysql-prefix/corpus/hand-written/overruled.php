<?php
// Alte Werte stehen noch da, die unteren gelten.
$dbName = '{#overruled#}wxyz_altstadt';
$dbUser = '{#overruled#}wxyz_altstadt';
$dbPass = 'wxyz_altstadt';

// Seit dem Umzug
$dbName = '{-wxyz_-}neustadt';
$dbUser = '{#not-prefixed#}wxyz_';
$dbPass = 'wxyz_neustadt';

$pdo = new PDO("mysql:dbname={$dbName};host=wxyz.myd.infomaniak.com;charset=utf8mb4", $dbUser, $dbPass);

$strassen = $pdo->query("SELECT name FROM strassen WHERE quartier = 'Neustadt'");
foreach ($strassen->fetchAll(PDO::FETCH_COLUMN) as $strasse) {
    echo '<option>', htmlspecialchars($strasse), '</option>', "\n";
}
