<?php

/**
 * Grundeinstellungen des Forums, alles Weitere liegt in den Tabellen.
 */

########## Maintenance ##########
/**
 * 0 is open, 1 is closed, 2 is out of reach for everybody.
 *
 * @var int 0, 1, 2
 */
$maintenance = 0;
$mtitle = 'Wartungsmodus';
$mmessage = 'Wir sind gleich wieder da...';

########## Forum info ##########
$mbname = 'Modellflieger';
$language = 'german';
$boardurl = 'https://flieger.example/forum';
$webmaster_email = 'webmaster@flieger.example';
$cookiename = 'SMFCookie714';

########## Database info ##########
/**
 * @var string
 */
$db_type = 'mysql';
$db_port = 0;
/**
 * @var string
 */
$db_server = 'localhost';
$db_name = '{+wxyz_+}flieger';
$db_user = '{+wxyz_+}flieger';
$db_passwd = 'Höhen$teuer';
/**
 * Only for the pages outside of the forum
 */
$ssi_db_user = '';
$ssi_db_passwd = '';
/**
 * Tells our tables from those of others
 */
$db_prefix = '{#table-prefix#}smf_';
$db_persist = 0;
$db_error_send = 1;
$db_mb4 = null;

########## Cache info ##########
$cache_accelerator = '';
$cache_enable = 0;
$cache_memcached = '';
$cachedir = dirname(__FILE__) . '/cache';

########## Image proxy ##########
$image_proxy_enabled = true;
$image_proxy_secret = '5f2a7c1d9e';
$image_proxy_maxsize = 5192;

########## Directories/Files ##########
# Nach einem Umzug des Forums stimmen diese Pfade noch immer.
$boarddir = dirname(__FILE__);
$sourcedir = dirname(__FILE__) . '/Sources';
$packagesdir = dirname(__FILE__) . '/Packages';
$tasksdir = $sourcedir . '/tasks';

# Falls doch nicht:
if (!is_dir(realpath($boarddir)) && file_exists(dirname(__FILE__) . '/agreement.txt'))
	$boarddir = dirname(__FILE__);
if (!is_dir(realpath($sourcedir)) && is_dir($boarddir . '/Sources'))
	$sourcedir = $boarddir . '/Sources';

########## Error-catching ##########
$db_last_error = 0;
if (file_exists(dirname(__FILE__) . '/db_last_error.php'))
	include dirname(__FILE__) . '/db_last_error.php';

$db_character_set = 'utf8';
$db_show_debug = false;
$auth_secret = 'fedcba98765432100123456789abcdef';

?>
