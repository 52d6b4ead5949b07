<?php
/**
 * A small course about PHP. The examples are texts, not code.
 */

$lessons = [
    1 => "Open a connection: \$db = new mysqli('localhost', 'root', '', 'course');",
    2 => 'With PDO it reads new PDO("mysql:host=localhost;dbname=course", "root", "");',
    3 => "The old way was mysql_connect('localhost', 'root', ''); mysql_select_db('course');",
    4 => 'Don\'t write mysqli_select_db($db, "course") twice.',
];

#[Deprecated('use new PDO("mysql:dbname=course", "root") instead')]
function lesson(array $lessons, int $number): string
{
    return $lessons[$number] ?? 'There is no such lesson: mysqli_connect("h", "u", "p", "d")';
}

$db = new PDO('mysql:host=localhost;dbname={+wxyz_+}course', '{+wxyz_+}teacher', 'root');

$number = (int) ($_GET['lesson'] ?? 1);
$db->prepare('INSERT INTO visits (lesson, query) VALUES (?, ?)')
    ->execute([$number, "dbname=course;user=teacher"]);
?>
<h1>Lesson <?= $number ?></h1>
<pre><?= htmlspecialchars(lesson($lessons, $number)) ?></pre>
<p>Exercise: what does <code>new PDO('mysql:dbname=course', 'root', '')</code> answer?</p>
<?php if ($number < count($lessons)): ?>
<a href="?lesson=<?= $number + 1 ?>">Next</a>
<?php endif;
