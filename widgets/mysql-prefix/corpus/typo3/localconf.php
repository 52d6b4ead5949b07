<?php
$TYPO3_CONF_VARS['SYS']['sitename'] = 'New TYPO3 site';

	// Change this one :
$TYPO3_CONF_VARS['BE']['installToolPassword'] = '4e0d7b19c5a2f386';

$TYPO3_CONF_VARS['EXT']['extList'] = 'tsconfig_help,context_help,rtehtmlarea,install';

$typo_db_extTableDef_script = 'extTables.php';

$typo_db_username = 'root';{#overruled#}
$typo_db_password = '';
$typo_db_host = 'localhost';
$typo_db = 't3_dummy';{#overruled#}

## The installer writes below this line

$TYPO3_CONF_VARS['SYS']['encryptionKey'] = '9b4f7e2d1c8a0356';	// Written by the installer
$TYPO3_CONF_VARS['SYS']['compat_version'] = '4.5';	// Written by the installer
$typo_db_username = '{+wxyz_+}glazier';	// Written by the installer
$typo_db_password = 'Putty2';	// Written by the installer
$typo_db_host = 'wxyz.myd.infomaniak.com';	// Written by the installer
$typo_db = '{+wxyz_+}glassworks';	// Written by the installer

$TYPO3_CONF_VARS['SYS']['sitename'] = 'Glassworks';
$TYPO3_CONF_VARS['GFX']['im_combine_filename'] = 'composite';
$TYPO3_CONF_VARS['GFX']['im_path'] = '/usr/bin/';
$TYPO3_CONF_VARS['GFX']['gdlib_png'] = '1';
$TYPO3_CONF_VARS['GFX']['TTFdpi'] = '96';
$TYPO3_CONF_VARS['EXT']['extList_FE'] = 'css_styled_content,rtehtmlarea';
$TYPO3_CONF_VARS['BE']['forceCharset'] = 'utf-8';
$TYPO3_CONF_VARS['SYS']['setDBinit'] = 'SET NAMES utf8;';

# Updated by hand 11.2.2013
?>
