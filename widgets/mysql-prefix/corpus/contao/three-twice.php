<?php if (!defined('TL_ROOT')) die('You cannot access this file directly!');

/**
 * Local settings
 *
 * Everything between the two marks is written by the install tool. What
 * stands below the second mark is ours and wins over what stands above it.
 */

### INSTALL SCRIPT START ###
$GLOBALS['TL_CONFIG']['installPassword'] = 'b109f3bbbc244eb82441917ed06d618b:f8a9c1';
$GLOBALS['TL_CONFIG']['encryptionKey']   = 'e1c2a3f4051627384950617283940516';
$GLOBALS['TL_CONFIG']['useFTP']          = true;
$GLOBALS['TL_CONFIG']['ftpHost']         = 'ftp.example.org';
$GLOBALS['TL_CONFIG']['ftpPath']         = 'html/';
$GLOBALS['TL_CONFIG']['ftpUser']         = '{#other-service#}museum';
$GLOBALS['TL_CONFIG']['ftpPass']         = 'museum';
$GLOBALS['TL_CONFIG']['dbDriver']        = 'MySQL';
$GLOBALS['TL_CONFIG']['dbHost']          = 'localhost';
$GLOBALS['TL_CONFIG']['dbUser']          = '{#overruled#}root';
$GLOBALS['TL_CONFIG']['dbPass']          = '';
$GLOBALS['TL_CONFIG']['dbDatabase']      = '{#overruled#}museum_dev';
$GLOBALS['TL_CONFIG']['dbPconnect']      = false;
$GLOBALS['TL_CONFIG']['dbCharset']       = 'UTF8';
$GLOBALS['TL_CONFIG']['websiteTitle']    = 'Ortsmuseum';
$GLOBALS['TL_CONFIG']['adminEmail']      = 'museum@example.org';
### INSTALL SCRIPT STOP ###

// Live server
$GLOBALS["TL_CONFIG"]["dbHost"]     = "wxyz.myd.infomaniak.com";
$GLOBALS["TL_CONFIG"]["dbUser"]     = "{+wxyz_+}museum";
$GLOBALS["TL_CONFIG"]["dbPass"]     = "m\$seum";
$GLOBALS["TL_CONFIG"]["dbDatabase"] = "{+wxyz_+}museum";
// {#comment#}$GLOBALS["TL_CONFIG"]["dbDatabase"] = "museum_2011";

$GLOBALS['TL_CONFIG']['displayErrors']   = false;
$GLOBALS['TL_CONFIG']['debugMode']       = false;
$GLOBALS['TL_CONFIG']['cacheMode']       = 'both';

?>
