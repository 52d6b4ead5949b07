<?php if (!defined('BASEPATH')) exit('No direct script access allowed');
/*
| -------------------------------------------------------------------
| The connection of the surveys
| -------------------------------------------------------------------
| One text says where the server is and what is opened there. MySQL,
| PostgreSQL and SQL Server are possible:
|
|	{#comment#}'connectionString' => 'mysql:host=localhost;port=3306;dbname=limesurvey;',
|	{#comment#}'connectionString' => 'pgsql:host=localhost;port=5432;dbname=limesurvey;',
|
| The account stands beside it:
|
|	{#comment#}'username' => 'root',
|	'tablePrefix' => 'lime_',
|
*/

return array(
	'components' => array(
		'db' => array(
			'connectionString' => 'mysql:host=localhost;port=3306;dbname={+wxyz_+}umfragen;',
			'emulatePrepare' => true,
			'username' => '{+wxyz_+}umfragen',
			'password' => 'dbname=umfragen',
			'charset' => 'utf8mb4',
			'tablePrefix' => '{#table-prefix#}lime_',
		),

		 'session' => array (
			'sessionName'=>'LS-QZHRVBXQMTWLKDNC',
			// To keep the sessions in the same place:
			// 'class' => 'application.core.web.DbHttpSession',
			// 'connectionID' => 'db',
			// 'sessionTableName' => '{{sessions}}',
		 ),

		'urlManager' => array(
			'urlFormat' => 'path',
			'rules' => array(
				// own rules
			),
			'showScriptName' => true,
		),

		// A cache of files is enough for a small site.
		'cache' => array(
			'class' => 'CFileCache',
		),
	),

	// Everything below replaces what config-defaults.php says.
	'config'=>array(
	// 0: quiet, 1: PHP errors, 2: also the strict ones
		'debug'=>0,
		'debugsql'=>0,
		'force_xmlsettings_for_survey_rendering' => false,
		'mysqlEngine' => 'MYISAM',
		'siteadminname' => 'Bureau des enquêtes',
		'defaultlang' => 'fr',
		'uploaddir' => '/srv/clients/enquetes/upload',
	)
);
/* End of file config.php */
/* Location: ./application/config/config.php */
