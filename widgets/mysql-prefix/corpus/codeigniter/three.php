<?php
defined('BASEPATH') OR exit('No direct script access allowed');

/*
| -------------------------------------------------------------------
| CONNECTIONS
| -------------------------------------------------------------------
| What each of the keys below is for:
|
|	['dsn']      Only for drivers that want one long text.
|	['hostname'] Where the server is.
|	['username'] Who signs in there.
|	['password'] With what.
|	['database'] What is opened then.
|	['dbdriver'] mysqli, pdo, postgre, sqlite3 and some older ones.
|	['dbprefix'] Put in front of each table by the query builder.
|	['pconnect'] TRUE keeps the connection open.
|	['db_debug'] TRUE shows what went wrong, to everybody.
|
| Several groups may stand here; this variable says which of them is taken
| when the model names none.
*/
$active_group = 'default';
$query_builder = TRUE;

$db['default'] = array(
	'dsn'	=> '',
	'hostname' => 'localhost',
	'username' => '{+wxyz_+}velo',
	'password' => 'v3lo\'s',
	'database' => '{+wxyz_+}velo_shop',
	'dbdriver' => 'mysqli',
	'dbprefix' => '{#table-prefix#}',
	'pconnect' => FALSE,
	'db_debug' => (ENVIRONMENT !== 'production'),
	'cache_on' => FALSE,
	'cachedir' => '',
	'char_set' => 'utf8',
	'dbcollat' => 'utf8_general_ci',
	'swap_pre' => '',
	'encrypt' => FALSE,
	'compress' => FALSE,
	'stricton' => FALSE,
	'failover' => array(),
	'save_queries' => TRUE
);

// The stock of the supplier, read only
$db['supplier'] = array(
	'dsn'	=> '',
	'hostname' => 'stock.example.net',
	'username' => '{#other-connection#}velo',
	'password' => 'velo',
	'database' => '{#other-connection#}stock',
	'dbdriver' => 'mysqli',
	'dbprefix' => '{#table-prefix#}st_',
	'pconnect' => FALSE,
	'db_debug' => FALSE,
	'char_set' => 'utf8',
	'dbcollat' => 'utf8_general_ci'
);
