<?php
/*
+ ----------------------------------------------------------------------------+
|     e107 website system
|
|     Écrit par l'assistant d'installation le 12 mars 2019
+----------------------------------------------------------------------------+
*/

$mySQLserver    = 'wxyz.myd.infomaniak.com';
$mySQLuser      = '{-wxyz_-}fanfare';
$mySQLpassword  = 'wxyz_fanfare';
$mySQLdefaultdb = '{-wxyz_-}fanfare';
$mySQLprefix    = '{#table-prefix#}wxyz_';
$mySQLcharset   = 'utf8';

$ADMIN_DIRECTORY     = 'e107_admin/';
$FILES_DIRECTORY     = 'e107_files/';
$IMAGES_DIRECTORY    = 'e107_images/';
$THEMES_DIRECTORY    = 'e107_themes/';
$PLUGINS_DIRECTORY   = 'e107_plugins/';
$HANDLERS_DIRECTORY  = 'e107_handlers/';
$LANGUAGES_DIRECTORY = 'e107_languages/';
$HELP_DIRECTORY      = 'e107_docs/help/';
$MEDIA_DIRECTORY     = 'e107_media/';
$SYSTEM_DIRECTORY    = 'e107_system/';
$CACHE_DIRECTORY     = 'e107_system/cache/';

$E107_CONFIG = array('site_path' => '0a1b2c3d4e');

// define('e_DEBUG', true);
