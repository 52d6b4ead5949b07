<?php
defined('TYPO3_MODE') || die('Access denied.');

// Zugang: von Hand, weil der Server keine Umgebungsvariablen kennt
$dbName = '{+wxyz_+}schwingfest';
$dbPassword = "Säg'mehl";

$GLOBALS['TYPO3_CONF_VARS']['DB']['Connections']['Default']['charset'] = 'utf8mb4';
$GLOBALS['TYPO3_CONF_VARS']['DB']['Connections']['Default']['driver'] = 'mysqli';
$GLOBALS['TYPO3_CONF_VARS']['DB']['Connections']['Default']['host'] = 'wxyz.myd.infomaniak.com';
$GLOBALS['TYPO3_CONF_VARS']['DB']['Connections']['Default']['dbname'] = $dbName;
$GLOBALS['TYPO3_CONF_VARS']['DB']['Connections']['Default']['user'] = getenv('TYPO3_USER') ?: "{+wxyz_+}schwinger";
$GLOBALS['TYPO3_CONF_VARS']['DB']['Connections']['Default']['password'] = $dbPassword;

$GLOBALS['TYPO3_CONF_VARS']['MAIL']['transport'] = 'smtp';
$GLOBALS['TYPO3_CONF_VARS']['MAIL']['transport_smtp_server'] = 'mail.schwingfest.example:587';
$GLOBALS['TYPO3_CONF_VARS']['MAIL']['transport_smtp_username'] = 'ok@schwingfest.example';{#mail-user#}
$GLOBALS['TYPO3_CONF_VARS']['MAIL']['transport_smtp_password'] = 'Kranz';

$GLOBALS['TYPO3_CONF_VARS']['SYS']['sitename'] = 'Schwingfest';
$GLOBALS['TYPO3_CONF_VARS']['SYS']['encryptionKey'] = 'e81d3b5f0c7a4926';
// $GLOBALS['TYPO3_CONF_VARS']['DB']['Connections']['Default']['dbname'] = 'alt';{#comment#}
// $GLOBALS['TYPO3_CONF_VARS']['DB']['Connections']['Default']['user'] = 'alt';{#comment#}

$GLOBALS['TYPO3_CONF_VARS']['GFX']['processor'] = 'ImageMagick';
$GLOBALS['TYPO3_CONF_VARS']['GFX']['jpg_quality'] = 85;
