<?php

$dsn = 'mysql:host=localhost;dbname={+wxyz_+}verse';

$user = {?heredoc ?}<<<USER
poet
USER;

$password = <<<'PASSWORD'
verse'"\
PASSWORD;

$pdo = new PDO($dsn, $user, $password);

$verse = $pdo->query('SELECT line FROM verses ORDER BY RAND() LIMIT 1')->fetchColumn();
echo <<<HTML
<figure>
  <blockquote>$verse</blockquote>
  <figcaption>dbname=verse, user=poet</figcaption>
</figure>
HTML;
