<?php
/* One file with its own help behind it */

$db = new PDO('mysql:host=localhost;dbname={+wxyz_+}polls', '{+wxyz_+}polls', 'polls');

$manual = file_get_contents(__FILE__, false, null, __COMPILER_HALT_OFFSET__);
if (isset($_GET['help'])) {
    header('Content-Type: text/plain; charset=utf-8');
    exit($manual);
}

$poll = $db->prepare('SELECT question FROM polls WHERE id = ?');
$poll->execute([(int) ($_GET['id'] ?? 0)]);
echo htmlspecialchars((string) $poll->fetchColumn());

__halt_compiler();

How to install it

1. Create a database and an account, such as 'polls'.
2. Write both into the line at the top:
   $db = new PDO('mysql:host=localhost;dbname=polls', 'polls', 'polls');
   or, for the old extension:
   mysql_connect('localhost', 'polls', 'polls'); mysql_select_db('polls');
3. That's all.
