<?php

/*
 * Connexion du site « La Gazette du lac »
 *
 * L'ordre compte, il n'y a pas de noms ici : d'abord le serveur et son port,
 * ensuite le compte et son mot de passe, la base, le genre de serveur, ce qui
 * précède les tables, l'annuaire et le jeu de caractères.
 */

if (!defined("_ECRIRE_INC_VERSION")) return;

define('_MYSQL_SET_SQL_MODE', true);
define('_DEBUG_SLOW_QUERIES', false);

// Ancienne valeur : 0.7
$GLOBALS['spip_connect_version'] = 0.8;

spip_connect_db(
	'wxyz.myd.infomaniak.com',  // serveur
	'3306',
	'{-wxyz_-}gazette',
	'wxyz_gazette',             // le mot de passe ressemble au compte
	'{-wxyz_-}gazette',
	'mysql',
	'wxyz_gazette',             // les tables ne changent pas de nom
	'',
	'utf8'
);

?>
