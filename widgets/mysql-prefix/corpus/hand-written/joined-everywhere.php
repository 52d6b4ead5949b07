<?php
// Jede Umgebung hat ihr eigenes Paar von Namen.
require_once 'umgebung.php';

$db = new mysqli(
    'localhost',
    "bau_$stufe", {?concatenation $stufe?}
    'bau',
    'bau' . '_' . 'plan' {?concatenation ?}
);
$db->set_charset('utf8mb4');

$plaene = $db->query("SELECT nummer, stand FROM plaene WHERE gueltig = 1");
foreach ($plaene as $plan) {
    echo $plan['nummer'], ' (', $plan['stand'], ")\n";
}
