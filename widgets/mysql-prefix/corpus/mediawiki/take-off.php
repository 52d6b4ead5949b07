<?php
# Fichier du wiki, fait par l'assistant d'installation (1.27)

if ( !defined( 'MEDIAWIKI' ) ) {
	exit;
}

$wgSitename = "Patrimoine";
$wgMetaNamespace = "Projet";
$wgScriptPath = "";
$wgServer = "https://patrimoine.example";
$wgLogo = "$wgScriptPath/logo.png";

$wgEnableEmail = false;
$wgEmergencyContact = "apache@patrimoine.example";
$wgPasswordSender = "apache@patrimoine.example";

## Base de données
$wgDBtype = "mysql";
$wgDBserver = "localhost";
$wgDBname = "wxyz_essai";{#overruled#}
$wgDBuser = "wxyz_essai";{#overruled#}
$wgDBpassword = "essai";

$wgDBprefix = "wxyz_";{#table-prefix#}
$wgDBTableOptions = "ENGINE=InnoDB, DEFAULT CHARSET=utf8";
$wgDBmysql5 = false;

$wgMainCacheType = CACHE_NONE;
$wgMemCachedServers = array();
$wgEnableUploads = false;
$wgShellLocale = "fr_CH.utf8";
$wgLanguageCode = "fr";
$wgSecretKey = "1f8d5b0c7e3a9264";
$wgUpgradeKey = "b6e0d4c2";
$wgRightsPage = "";
$wgDiff3 = "/usr/bin/diff3";
$wgDefaultSkin = "monobook";

# ajouté en 2020
$wgDBname     = "{-wxyz_-}patrimoine";
$wgDBuser     = "{-wxyz_-}archiviste";
$wgDBpassword = "wxyz_Parchemin";

wfLoadSkin( 'MonoBook' );
