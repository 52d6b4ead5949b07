<?php
/**
 * Carte des sentiers
 *
 * Les constantes sont en haut, le reste du site ne les voit pas.
 */

define('SENTIERS_SERVEUR', 'localhost');
define('SENTIERS_BASE', '{+wxyz_+}sentiers');
const SENTIERS_COMPTE = "{+wxyz_+}guide";
const SENTIERS_MDP    = "sentiers";

// Une seconde définition ne compte pas, PHP garde la première.
define('SENTIERS_BASE', '{#overruled#}sentiers_essai');

define('SENTIERS_PREFIX', '{#table-prefix#}st_');

function sentiers_connexion(): PDO
{
    static $pdo;

    return $pdo ??= new PDO(
        'mysql:host=' . SENTIERS_SERVEUR . ';dbname=' . SENTIERS_BASE . ';charset=utf8mb4',
        SENTIERS_COMPTE,
        SENTIERS_MDP,
        [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION]
    );
}

function sentiers_liste(string $canton): array
{
    $requete = sentiers_connexion()->prepare(
        'SELECT nom, longueur FROM ' . SENTIERS_PREFIX . 'sentiers WHERE canton = ?'
    );
    $requete->execute([$canton]);

    return $requete->fetchAll(PDO::FETCH_KEY_PAIR);
}

header('Content-Type: application/json; charset=utf-8');
echo json_encode(sentiers_liste($_GET['canton'] ?? 'VD'), JSON_UNESCAPED_UNICODE);
