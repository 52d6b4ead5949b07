<?
# Lokale Einstellungen des Theaters
$TYPO3_CONF_VARS['SYS']['sitename'] = 'Stadttheater';
$TYPO3_CONF_VARS['BE']['installToolPassword'] = '2c7f0e9d4b1a8356';
$TYPO3_CONF_VARS['BE']['fileCreateMask'] = '0664';
$TYPO3_CONF_VARS['BE']['folderCreateMask'] = '0775';

$typo_db_extTableDef_script = "extTables.php";

// $typo_db = "theater_alt";{#comment#}
// $typo_db_username = "alt";{#comment#}
$typo_db = "{-ab12_-}theater";
$typo_db_username = "{-ab12_-}souffleuse";
$typo_db_password = "ab12_Vorhang";
$typo_db_host = "localhost";

$TYPO3_CONF_VARS['EXT']['extList'] = 'css_styled_content,tt_news,realurl';
$TYPO3_CONF_VARS['EXT']['extList_FE'] = 'css_styled_content,tt_news,realurl';
$TYPO3_CONF_VARS['FE']['pageNotFound_handling'] = '/404/';
$TYPO3_CONF_VARS['GFX']['im_path'] = '/usr/bin/';
$TYPO3_CONF_VARS['GFX']['im_version_5'] = 'gm';
$TYPO3_CONF_VARS['GFX']['gdlib_png'] = '0';
$TYPO3_CONF_VARS['SYS']['encryptionKey'] = 'd5b8e1f4a7c03926';
$TYPO3_CONF_VARS['SYS']['setDBinit'] = "SET NAMES utf8;\nSET SESSION sql_mode='';";
$TYPO3_CONF_VARS['EXTCONF']['realurl']['_DEFAULT']['init']['enableCHashCache'] = 1;
?>
