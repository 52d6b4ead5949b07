<?php

return array(

	/*
	| Comment les lignes arrivent : objets ou tableaux
	*/

	'fetch' => PDO::FETCH_CLASS,

	/*
	| La connexion par défaut
	*/

	'default' => 'mysql',

	/*
	| Les connexions
	*/

	'connections' => array(

		'sqlite' => array(
			'driver'   => 'sqlite',
			'database' => __DIR__.'/../database/production.sqlite',
			'prefix'   => '',{#table-prefix#}
		),

		'mysql' => array(
			'driver'    => 'mysql',
			'host'      => 'wxyz.myd.infomaniak.com',
			'database'  => '{+wxyz_+}fromagerie',
			'username'  => '{+wxyz_+}affineur',
			'password'  => 'M3ule',
			'charset'   => 'utf8',
			'collation' => 'utf8_unicode_ci',
			'prefix'    => 'fr_',{#table-prefix#}
		),

		'pgsql' => array(
			'driver'   => 'pgsql',
			'host'     => 'localhost',
			'database' => 'forge',{#other-connection#}
			'username' => 'forge',{#other-connection#}
			'password' => '',
			'charset'  => 'utf8',
			'prefix'   => '',{#table-prefix#}
			'schema'   => 'public',
		),

		'sqlsrv' => array(
			'driver'   => 'sqlsrv',
			'host'     => 'localhost',
			'database' => 'database',{#other-connection#}
			'username' => 'root',{#other-connection#}
			'password' => '',
			'prefix'   => '',{#table-prefix#}
		),

	),

	/*
	| Table des migrations
	*/

	'migrations' => 'migrations',

	/*
	| Redis
	*/

	'redis' => array(

		'cluster' => false,

		'default' => array(
			'host'     => '127.0.0.1',
			'port'     => 6379,
			'database' => '0',{#other-service#}
		),

	),

);
