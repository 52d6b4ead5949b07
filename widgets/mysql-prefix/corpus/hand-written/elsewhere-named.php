<?php

namespace Depot;

require __DIR__ . '/bootstrap.php';

// The names are in bootstrap.php, as a constant and as a variable.
$link = mysqli_connect(
    'localhost',
    DEPOT_USER, {?constant DEPOT_USER?}
    DEPOT_PASSWORD,
    $depotName {?variable $depotName?}
);
mysqli_set_charset($link, 'utf8mb4');

function shelf(\mysqli $link, int $number): array
{
    $statement = $link->prepare('SELECT label, amount FROM shelves WHERE number = ?');
    $statement->bind_param('i', $number);
    $statement->execute();

    return $statement->get_result()->fetch_all(MYSQLI_ASSOC);
}

echo json_encode(shelf($link, (int) ($_GET['shelf'] ?? 1)));
