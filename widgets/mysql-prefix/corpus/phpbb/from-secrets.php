<?php
// phpBB 3.2.x
require __DIR__ . '/../private/forum.php';

$dbms = 'phpbb\\db\\driver\\mysqli';
$dbhost = 'wxyz.myd.infomaniak.com';
$dbport = '';
$dbname = $forumDatabase;{?variable $forumDatabase?}
$dbuser = FORUM_USER;{?constant FORUM_USER?}
$dbpasswd = $forumPassword;
$table_prefix = 'fo_';{#table-prefix#}
$phpbb_adm_relative_path = 'verwaltung/';
$acm_type = 'phpbb\\cache\\driver\\apcu';

@define('PHPBB_INSTALLED', true);
@define('PHPBB_ENVIRONMENT', 'production');
