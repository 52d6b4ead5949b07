<?php

/**
 * @file
 * Ajustes: el sitio nuevo y el viejo en el mismo servidor.
 */

$databases['default']['default'] = [
	'driver'   => 'mysql',
	'database' => '{+wxyz_+}biblioteca',
	'username' => '{+wxyz_+}lectora',
	'password' => 'Estante4',
	'host'     => 'wxyz.myd.infomaniak.com',
	'prefix'   => 'd10_',{#table-prefix#}
];

$databases['migrate']['default'] = [
	'driver'   => 'mysql',
	'database' => 'biblioteca_d7',{#other-connection#}
	'username' => 'lectora_d7',{#other-connection#}
	'password' => 'Estante3',
	'host'     => 'wxyz.myd.infomaniak.com',
	'prefix'   => '',{#table-prefix#}
];

$settings['hash_salt'] = 'mK6vX1cZ9bN3qW7eR5tY2uI8oP4aS0dF';
$settings['config_sync_directory'] = '../config';
$settings['file_public_path'] = 'sites/default/files';
$settings['file_private_path'] = '../privado';
$settings['file_temp_path'] = '/tmp';

$config['system.performance']['css']['preprocess'] = TRUE;
$config['system.performance']['js']['preprocess'] = TRUE;

$settings['trusted_host_patterns'] = [
	'^biblioteca\.example$',
];