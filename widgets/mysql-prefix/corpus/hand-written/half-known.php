<?php
// Das Konto ist schon umgestellt, der Name der Datenbank kommt vom Server.
$db = mysqli_connect(
    'wxyz.myd.infomaniak.com',
    '{#already-prefixed#}wxyz_kurse',
    'kurse',
    $_ENV['KURSE_DB'] {?environment KURSE_DB?}
);
mysqli_set_charset($db, 'utf8mb4');

$kurse = mysqli_query($db, 'SELECT titel, leitung, frei FROM kurse WHERE beginn > NOW()');
while ($kurs = mysqli_fetch_assoc($kurse)) {
    echo '<tr><td>', $kurs['titel'], '</td><td>', $kurs['leitung'], '</td>';
    echo '<td>', $kurs['frei'] ?: 'ausgebucht', '</td></tr>', "\n";
}
