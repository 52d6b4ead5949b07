<?php
// phpBB 3.0.x - vom Installer erzeugt
// Bitte nichts ändern!
$dbms = 'mysqli';
$dbhost = 'localhost';
$dbport = '';
$dbname = '{-k3m9p_-}modellbahn';
$dbuser = '{-k3m9p_-}weiche';
$dbpasswd = 'k3m9p_Spur_N';
$table_prefix = 'k3m9p_';{#table-prefix#}
$acm_type = 'file';
$load_extensions = '';

@define('PHPBB_INSTALLED', true);
// @define('DEBUG', true);
// @define('DEBUG_EXTRA', true);
?>