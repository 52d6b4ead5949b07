<?php

$config = [
    'db' => [
        'host' => 'localhost',
        'user' => '{+wxyz_+}agenda',
        'pass' => 'agenda',
        'name' => '{+wxyz_+}agenda',
    ],
    'lang' => 'fr',
];

$db = new mysqli($config['db']['host'], $config['db']['user'], $config['db']['pass'], $config['db']['name']);
$db->set_charset('utf8mb4');

class Agenda
{
    public function __construct(private mysqli $db)
    {
    }

    public function semaine(int $numero): array
    {
        $requete = $this->db->prepare('SELECT jour, heure, quoi FROM agenda WHERE WEEK(jour) = ?');
        $requete->bind_param('i', $numero);

        return array_map(
            function (array $ligne) {
