<?php
// Schnittstelle der Kantine
namespace Kantine;

use function Kantine\Geheimnis\lies;

include __DIR__ . '/geheimnis.php';

$pdo = new \PDO(
    'mysql:host=localhost;dbname={+wxyz_+}kantine;charset=utf8mb4',
    lies('kantine.konto'), {?function lies?}
    lies('kantine.passwort')
);

$tag = $_GET['tag'] ?? 'heute';
$menue = $pdo->prepare('SELECT gang, gericht FROM menues WHERE tag = ?');
$menue->execute([date('Y-m-d', strtotime($tag === 'morgen' ? '+1 day' : 'now'))]);

header('Content-Type: application/json');
echo json_encode($menue->fetchAll(\PDO::FETCH_KEY_PAIR));
