<?php
# Zwei Wikis, ein Code. Welches es ist, sagt der Name des Hosts.

if ( !defined( 'MEDIAWIKI' ) ) {
    exit;
}

switch ( $_SERVER['SERVER_NAME'] ) {
    case 'intern.verein.example':
        $wgSitename = 'Intern';
        $wgDBname = 'wikiintern';{!database!}
        $wgServer = 'https://intern.verein.example';
        $wgGroupPermissions['*']['read'] = false;
        break;
    default:
        $wgSitename = 'Verein';
        $wgDBname = 'wikiverein';{!database!}
        $wgServer = 'https://wiki.verein.example';
}

$wgScriptPath = '';
$wgArticlePath = '/wiki/$1';
$wgLogos = false;

$wgEnableEmail = true;
$wgEmergencyContact = 'wiki@verein.example';
$wgPasswordSender = 'wiki@verein.example';

$wgDBtype = 'mysql';
$wgDBserver = 'wxyz.myd.infomaniak.com';
$wgDBuser = '{+wxyz_+}aktuar';
$wgDBpassword = 'Prot0koll';
$wgDBprefix = 'mw_';{#table-prefix#}
$wgDBTableOptions = 'ENGINE=InnoDB, DEFAULT CHARSET=binary';

$wgMainCacheType = CACHE_NONE;
$wgCacheDirectory = "$IP/cache/$wgDBname";
$wgEnableUploads = true;
$wgUploadDirectory = "$IP/images/$wgDBname";
$wgLanguageCode = 'de';
$wgSecretKey = '4b9e2d7f0a6c3158';
$wgUpgradeKey = 'a0e5c7d2';
$wgDefaultSkin = 'vector';

wfLoadSkin( 'Vector' );
wfLoadExtension( 'Cite' );
