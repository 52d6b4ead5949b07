<?php

declare(strict_types=1);

// Guestbook of the campsite: one file, no framework.

mysqli_report(MYSQLI_REPORT_ERROR | MYSQLI_REPORT_STRICT);

$help = <<<'TEXT'
To install this guestbook write
    $db = new mysqli('localhost', 'guest', 'secret', 'guestbook');
into a file of its own.
TEXT;

$sql = <<<SQL
    CREATE TABLE IF NOT EXISTS entries (
        id INT AUTO_INCREMENT PRIMARY KEY,
        author VARCHAR(80) NOT NULL DEFAULT 'guest',
        message TEXT
    )
    SQL;

$db = new mysqli( "wxyz.myd.infomaniak.com", "{+wxyz_+}guest", "gu\"est", "{+wxyz_+}guestbook", 3306 );
$db->set_charset("utf8mb4");
$db->query($sql);

if ($_SERVER['REQUEST_METHOD'] === 'POST') {
    $author  = trim($_POST['author'] ?? 'guest');
    $message = trim($_POST['message'] ?? '');
    if ($message !== '') {
        $statement = $db->prepare('INSERT INTO entries (author, message) VALUES (?, ?)');
        $statement->bind_param('ss', $author, $message);
        $statement->execute();
    }
    header('Location: guestbook.php');
    exit;
}

foreach ($db->query('SELECT * FROM entries ORDER BY id DESC LIMIT 50') as $entry) {
    printf(
        "<article><h2>%s</h2><p>%s</p></article>\n",
        htmlspecialchars($entry['author']),
        nl2br(htmlspecialchars($entry['message']))
    );
}