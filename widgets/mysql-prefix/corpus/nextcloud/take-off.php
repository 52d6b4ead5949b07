<?php
// Fichier écrit par l'installation, relu par Solène
$CONFIG = [
	'instanceid' => 'ocx8m3k5t7b2',
	'passwordsalt' => 'Yw4Rk7Bn2Vx9Tm1Qc6Zp',
	'secret' => 'uH3jK8lP1oI6yT4rE9wQ2aS7dF5gZ0xC',
	'trusted_domains' => ['partage.example'],
	'trusted_proxies' => ['10.0.0.0/8'],
	'datadirectory' => '/srv/customer/wxyz_partage/data',
	'dbtype' => 'mysql',
	'version' => '25.0.13.2',
	'overwrite.cli.url' => 'https://partage.example',
	'dbname' => "{-wxyz_-}partage",
	'dbhost' => 'localhost',
	'dbport' => '',
	'dbtableprefix' => "wxyz_",{#table-prefix#}
	'dbuser' => "{-wxyz_-}facteur",
	'dbpassword' => "wxyz_Enveloppe",
	'installed' => true,
	'mail_smtpmode' => 'sendmail',
	'mail_smtpname' => '',{#mail-user#}
	'mail_from_address' => 'fichiers',
	'mail_domain' => 'partage.example',
	'loglevel' => 3,
	'logfile' => '/srv/customer/wxyz_partage/nextcloud.log',
	'maintenance' => true,
	'skeletondirectory' => '',
	'trashbin_retention_obligation' => 'auto, 30',
	'versions_retention_obligation' => 'auto, 90',
	'memcache.local' => '\\OC\\Memcache\\APCu',
	'enable_previews' => false,
];
