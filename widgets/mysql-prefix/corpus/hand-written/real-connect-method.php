<?php

final class Archive
{
    private mysqli $link;

    public function __construct()
    {
        $this->link = mysqli_init();
        $this->link->options(MYSQLI_OPT_INT_AND_FLOAT_NATIVE, 1);
        $this->link->real_connect('localhost', '{+wxyz_+}archive', 'archive', null, 3306);
        $this->link->select_db('{+wxyz_+}archive_2');
        $this->link->set_charset('utf8mb4');
    }

    /** @return list<array{id: int, title: string}> */
    public function find(string $word): array
    {
        $like = '%' . addcslashes($word, '%_\\') . '%';
        $statement = $this->link->prepare('SELECT id, title FROM records WHERE title LIKE ?');
        $statement->bind_param('s', $like);
        $statement->execute();

        return $statement->get_result()->fetch_all(MYSQLI_ASSOC);
    }

    public function count(): int
    {
        return (int) $this->link->query('SELECT COUNT(*) FROM records')->fetch_column();
    }

    public function __destruct()
    {
        $this->link->close();
    }
}

$archive = new Archive();
foreach ($archive->find($_GET['q'] ?? '') as $record) {
    echo '<li>', htmlspecialchars($record['title']), "</li>\n";
}
