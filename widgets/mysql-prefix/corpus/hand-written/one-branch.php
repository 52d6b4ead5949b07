<?php

// Where the file local.php exists, it says everything and this part is skipped.
if (!is_readable(__DIR__ . '/local.php')) {
    $host     = 'localhost';
    $name     = '{+wxyz_+}parish';
    $account  = '{+wxyz_+}parish';
    $password = 'parish';
}

$link = new mysqli($host, $account, $password, $name);
$link->set_charset('utf8mb4');

$services = $link->query('SELECT day, hour, place FROM services ORDER BY day, hour');

echo "<dl>\n";
while ($service = $services->fetch_assoc()) {
    echo '<dt>', $service['day'], ' ', $service['hour'], '</dt>';
    echo '<dd>', htmlspecialchars($service['place']), "</dd>\n";
}
echo "</dl>\n";
