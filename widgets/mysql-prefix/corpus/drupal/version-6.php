<?php

/**
 * @file
 * Settings of this site, found by the name of the host.
 *
 * The directory of the site is looked for from the longest name to the
 * shortest: 8080.www.example.org.club, www.example.org.club, and so on.
 */

/**
 * Where the tables are.
 *
 * A string in the form of an address says it all. Signs that mean something
 * in an address are written with a percent sign:
 *
 *   : = %3a   / = %2f   @ = %40
 *   + = %2b   ( = %28   ) = %29
 *
 *   $db_url = 'mysql://name:password@localhost/tables';{#comment#}
 *   $db_url = 'mysqli://name:password@localhost/tables';{#comment#}
 *   $db_url = 'pgsql://name:password@localhost/tables';{#comment#}
 */
$db_url = 'mysqli://{+wxyz_+}bergwacht:L%40wine%2f3@wxyz.myd.infomaniak.com/{+wxyz_+}rettung';
$db_prefix = '';{#table-prefix#}

/**
 * May update.php be run by everybody?
 */
$update_free_access = FALSE;

/**
 * The address of the site, without a slash at the end.
 */
# $base_url = 'http://www.example.org';

/**
 * Values of PHP itself.
 */
ini_set('arg_separator.output',     '&amp;');
ini_set('magic_quotes_runtime',     0);
ini_set('magic_quotes_sybase',      0);
ini_set('session.cache_expire',     200000);
ini_set('session.cache_limiter',    'none');
ini_set('session.cookie_lifetime',  2000000);
ini_set('session.gc_maxlifetime',   200000);
ini_set('session.save_handler',     'user');
ini_set('session.use_only_cookies', 1);
ini_set('session.use_trans_sid',    0);
ini_set('url_rewriter.tags',        '');

# $cookie_domain = 'example.org';

# $conf = array(
#   'site_name' => 'Bergwacht',
#   'theme_default' => 'minnelli',
#   'anonymous' => 'Gast',
# );
