<?php

class Datenbank
{
    const ZEICHENSATZ = 'utf8mb4';
    private const KONTO = '{-wxyz_-}leser';

    private $host = 'localhost';
    private $name = "{-wxyz_-}bibliothek";
    private $passwort = 'wxyz_leser';

    /** @var PDO|null */
    private $pdo;

    public function verbinde()
    {
        $this->pdo = new PDO(
            "mysql:host={$this->host};dbname={$this->name};charset=" . self::ZEICHENSATZ,
            self::KONTO,
            $this->passwort
        );
        $this->pdo->setAttribute(PDO::ATTR_ERRMODE, PDO::ERRMODE_EXCEPTION);

        return $this->pdo;
    }

    public function suche($titel)
    {
        $abfrage = $this->verbinde()->prepare('SELECT * FROM buecher WHERE titel LIKE :titel');
        $abfrage->execute(['titel' => "%$titel%"]);

        return $abfrage->fetchAll(PDO::FETCH_ASSOC);
    }

    public function ausgeliehen()
    {
        return $this->verbinde()
            ->query("SELECT COUNT(*) FROM buecher WHERE status = 'weg'")
            ->fetchColumn();
    }
}

$datenbank = new Datenbank();
$treffer = $datenbank->suche(isset($_GET['titel']) ? $_GET['titel'] : '');

echo '<p>', count($treffer), " Treffer, {$datenbank->ausgeliehen()} ausgeliehen</p>";
