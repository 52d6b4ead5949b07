<?php
// phpBB 3.3.x, written by the installer
// Nothing but these values belongs into this file
$dbms = 'phpbb\\db\\driver\\mysqli';
$dbhost = 'wxyz.myd.infomaniak.com';
$dbport = '';
$dbname = '{+wxyz_+}angler';
$dbuser = '{+wxyz_+}angler';
$dbpasswd = 'angler';
$table_prefix = 'phpbb_';{#table-prefix#}
$phpbb_adm_relative_path = 'adm/';
$acm_type = 'phpbb\\cache\\driver\\file';

@define('PHPBB_INSTALLED', true);
@define('PHPBB_ENVIRONMENT', 'production');
// @define('DEBUG_CONTAINER', true);