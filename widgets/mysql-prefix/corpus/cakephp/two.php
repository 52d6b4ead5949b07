<?php
/**
 * Connections of the application.
 *
 * PHP 5
 *
 * datasource   Which class does the talking, e.g. Database/Mysql or
 *              Database/Postgres.
 * persistent   Keeps the connection open.
 * host         Where the server is; a port may stand beside it.
 * prefix       Goes before the name of each table.
 *
 * A second connection looks like this:
 *
 *   public $news = array(
 *     {#comment#}'login' => 'news',
 *     {#comment#}'database' => 'news',
 *   );
 */
class DATABASE_CONFIG {

	public $default = array(
		'datasource' => 'Database/Mysql',
		'persistent' => false,
		'host' => 'localhost',
		'login' => '{+wxyz_+}quartier',
		'password' => 'quartier',
		'database' => '{+wxyz_+}quartier',
		'prefix' => '{#table-prefix#}',
		//'encoding' => 'utf8',
	);

	public $test = array(
		'datasource' => 'Database/Mysql',
		'persistent' => false,
		'host' => 'localhost',
		'login' => '{#other-connection#}quartier',
		'password' => 'quartier',
		'database' => '{#other-connection#}quartier_test',
		'prefix' => '{#table-prefix#}',
		//'encoding' => 'utf8',
	);
}
