<?php
/*
 * Boutique de la Fonderie
 *
 * Avant le déménagement :
 *   {#comment#}'username' => 'fonderie_old',
 *   {#comment#}'dbname'   => 'fonderie_old',
 */
return array (
	'db' => array (
		'host'     => "wxyz.myd.infomaniak.com",
		'port'     => 3306,
		'username' => "{-wxyz_-}fonderie",
		'password' => "wxyz_fonderie",
		'dbname'   => "{-wxyz_-}fonderie",
		'pdoOptions' => array (
			PDO::MYSQL_ATTR_INIT_COMMAND => 'SET NAMES utf8',
		),
	),
	'custom' => array (
		'sandbox' => FALSE,
	),
	'logger' => array (
		'level' => 400,
	),
	'es' => array (
		'prefix'  => "{#table-prefix#}sw_shop",
		'enabled' => FALSE,
		'client'  => array (
			'hosts' => array ( "localhost:9200" ),
		),
	),
	'trustedproxies' => array (),
	'store' => array (
		'apiEndpoint' => 'https://api.example.com',
	),
	'errorhandler' => array (
		'throwOnRecoverableError' => FALSE,
	),
	'httpcache' => array (
		'enabled'     => TRUE,
		'lookup_optimization' => TRUE,
		'cache_dir'   => __DIR__ . '/var/cache/html',
		'default_ttl' => 0,
	),
);
