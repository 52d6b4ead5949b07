<?php
if (!defined("_ECRIRE_INC_VERSION")) return;

// Le même fichier sert au site et à sa copie d'essai.
$serveur = 'localhost';
$compte  = "{+ab12_+}lettre";
$mdp     = "l'hiver";
$base    = "{+ab12_+}lettre";

// Sur la machine du développeur, un autre serveur répond.
if (is_file(__DIR__ . '/essai.txt')) {
	$serveur = '127.0.0.1';
}

$GLOBALS['spip_connect_version'] = 0.7;
spip_connect_db($serveur, '', $compte, $mdp, $base, 'mysql', 'lettre', '');
?>
