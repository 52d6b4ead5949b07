<?php

// Ein Server, zwei Datenbanken: der Shop und das alte Forum.
$shop  = new PDO("mysql:host=localhost;dbname={+wxyz_+}shop", "{+wxyz_+}shop", "geheim");
$forum = new PDO("mysql:host=localhost;dbname={+wxyz_+}forum", "{+wxyz_+}forum", "geheim");

foreach (array($shop, $forum) as $verbindung) {
    $verbindung->setAttribute(PDO::ATTR_ERRMODE, PDO::ERRMODE_EXCEPTION);
    $verbindung->exec("SET NAMES 'utf8mb4'");
}

$kunden = $shop->query("SELECT email, name FROM kunden")->fetchAll(PDO::FETCH_KEY_PAIR);

$suche = $forum->prepare("SELECT id FROM mitglieder WHERE email = ?");
$neu   = $forum->prepare("INSERT INTO mitglieder (email, name) VALUES (?, ?)");

foreach ($kunden as $email => $name) {
    $suche->execute(array($email));
    if ($suche->fetchColumn() === false) {
        $neu->execute(array($email, $name));
    }
}
