<?php namespace ProcessWire;

/**
 * Configuration of this site
 *
 * Everything in wire/config.php may be replaced here, for this site only.
 * Keep this file unreadable for others.
 *
 */

if(!defined("PROCESSWIRE")) die();

/** @var Config $config */

/*** SITE CONFIG *************************************************************************/

/**
 * Show errors to everybody? Never on a live site.
 *
 * @var bool
 *
 */
$config->debug = false;

/**
 * May templates and fields be changed by modules?
 *
 * @var bool
 *
 */
$config->advanced = false;

/*** INSTALLER CONFIG ********************************************************************/

/**
 * Installer: Connection
 *
 */
$config->dbHost = 'localhost';
$config->dbName = '{-wxyz_-}jardin';
$config->dbUser = '{-wxyz_-}jardin';
$config->dbPass = 'wxyz_jardin';
$config->dbPort = '3306';
$config->dbCharset = 'utf8mb4';
$config->dbEngine = 'InnoDB';

/**
 * Avant le déménagement
 *
 * {#comment#}$config->dbName = 'jardin_2017';
 * {#comment#}$config->dbUser = 'jardin_2017';
 *
 */

/**
 * Installer: salts, never to be changed
 *
 */
$config->userAuthSalt = '0123456789abcdef0123456789abcdef01234567';
$config->tableSalt = 'fedcba9876543210fedcba9876543210fedcba98';

/**
 * Installer: rights of new files
 *
 */
$config->chmodDir = '0755';
$config->chmodFile = '0644';

/**
 * Installer: time zone, theme, date of the installation
 *
 */
$config->timezone = 'Europe/Zurich';
$config->defaultAdminTheme = 'AdminThemeUikit';
$config->installed = 1487671200;

/**
 * Installer: hosts this site answers for
 *
 */
$config->httpHosts = array('jardin.example', 'www.jardin.example');

$config->sessionName = 'jardin';
$config->useFunctionsAPI = true;
