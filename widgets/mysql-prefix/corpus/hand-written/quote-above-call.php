<?php
// Livre d'or de l'auberge

$titre = "L'auberge du Pont;
$langue = 'fr';

$db = mysqli_connect('localhost', '{+wxyz_+}auberge', 'pont', '{+wxyz_+}auberge');
mysqli_set_charset($db, 'utf8mb4');

$messages = mysqli_query($db, 'SELECT auteur, texte FROM messages ORDER BY id DESC');
while ($m = mysqli_fetch_assoc($messages)) {
    echo '<blockquote>' . htmlspecialchars($m['texte']) . '</blockquote>';
    echo '<cite>' . htmlspecialchars($m['auteur']) . '</cite>';
}
mysqli_close($db);
