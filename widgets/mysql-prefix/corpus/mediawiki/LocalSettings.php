<?php
# Written by the installer of MediaWiki, changed by hand since.
# Defaults are in another file; do not change them there.

# Nobody calls this file directly
if ( !defined( 'MEDIAWIKI' ) ) {
	exit;
}

$wgSitename = "Flora of the Jura";
$wgMetaNamespace = "Flora";

## Paths
$wgScriptPath = "/w";
$wgArticlePath = "/wiki/$1";
$wgServer = "https://flora.example";
$wgResourceBasePath = $wgScriptPath;
$wgLogos = [ '1x' => "$wgResourceBasePath/resources/assets/flora.png" ];

## Mail
$wgEnableEmail = true;
$wgEnableUserEmail = true;
$wgEmergencyContact = "admin@flora.example";
$wgPasswordSender = "wiki@flora.example";
$wgSMTP = [
	'host' => 'ssl://mail.flora.example',
	'IDHost' => 'flora.example',
	'port' => 465,
	'auth' => true,
	'username' => 'wiki@flora.example',{#mail-user#}
	'password' => 'G3ntian'
];
$wgEnotifUserTalk = false;
$wgEnotifWatchlist = false;
$wgEmailAuthentication = true;

## Database
$wgDBtype = "mysql";
$wgDBserver = "wxyz.myd.infomaniak.com";
#$wgDBname = "flora_test";{#comment#}
$wgDBname = "{+wxyz_+}flora";
#$wgDBuser = "root";{#comment#}
$wgDBuser = "{+wxyz_+}linnaeus";
$wgDBpassword = "flora";

# MySQL
$wgDBprefix = "";{#table-prefix#}
$wgDBTableOptions = "ENGINE=InnoDB, DEFAULT CHARSET=binary";

## Cache
$wgMainCacheType = CACHE_ACCEL;
$wgMemCachedServers = [];

$wgEnableUploads = true;
$wgUseImageMagick = true;
$wgImageMagickConvertCommand = "/usr/bin/convert";
$wgUseInstantCommons = false;
$wgPingback = false;
$wgLanguageCode = "en";
$wgLocaltimezone = "Europe/Zurich";
$wgSecretKey = "c8a1f5e0397b2d64c8a1f5e0397b2d64";
$wgAuthenticationTokenVersion = "1";
$wgUpgradeKey = "7d3e9b0c5a1f8264";

## Licence
$wgRightsPage = "";
$wgRightsUrl = "";
$wgRightsText = "";
$wgRightsIcon = "";
$wgDiff3 = "/usr/bin/diff3";
$wgDefaultSkin = "vector-2022";

wfLoadSkin( 'Vector' );
wfLoadExtension( 'ParserFunctions' );
wfLoadExtension( 'VisualEditor' );

$wgGroupPermissions['*']['createaccount'] = false;
$wgGroupPermissions['*']['edit'] = false;
