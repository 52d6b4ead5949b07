<?php
$host = '127.0.0.1';
$db   = '{+wxyz_+}rezepte';
$user = '{+wxyz_+}koch';
$pass = 'rezepte';
$charset = 'utf8mb4';

$dsn = "mysql:host=$host;dbname=$db;charset=$charset";
$options = [
    \PDO::ATTR_ERRMODE            => \PDO::ERRMODE_EXCEPTION,
    \PDO::ATTR_DEFAULT_FETCH_MODE => \PDO::FETCH_ASSOC,
    \PDO::ATTR_EMULATE_PREPARES   => false,
];
$pdo = new \PDO($dsn, $user, $pass, $options);

/* Versand der Wochenpläne */
$mail = new PHPMailer\PHPMailer\PHPMailer(true);
$mail->isSMTP();
$mail->Host     = 'mail.rezepte.example';
$mail->SMTPAuth = true;
$mail->Username = '{#mail-user#}koch';
$mail->Password = 'rezepte';
$mail->Port     = 587;
$mail->CharSet  = 'UTF-8';
$mail->setFrom('koch@rezepte.example', 'Rezepte der Woche');

foreach ($pdo->query('SELECT adresse, anrede FROM leser WHERE aktiv = 1') as $leser) {
    $mail->clearAddresses();
    $mail->addAddress($leser['adresse']);
    $mail->Subject = 'Die Rezepte der Woche';
    $mail->Body    = $leser['anrede'] . "\n\nGuten Appetit!";
    $mail->send();
}
