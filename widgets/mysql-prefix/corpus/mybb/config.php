<?php
/**
 * The connection
 *
 * Asked for by the installer. Whoever does not know these values
 * finds them in the panel of the host.
 */

$config['database']['type'] = 'mysqli';
$config['database']['database'] = '{+wxyz_+}foro';
$config['database']['table_prefix'] = '{#table-prefix#}mybb_';

$config['database']['hostname'] = 'localhost';
$config['database']['username'] = '{+wxyz_+}foro';
$config['database']['password'] = 'contraseña';

/**
 * Folder of the control panel
 *
 * If it is given another name here, it has to be renamed on the server too.
 */

$config['admin_dir'] = 'admin';

/**
 * Hide all links to the control panel
 *
 * 1 hides them, 0 does not.
 */

$config['hide_admin_links'] = 0;

/**
 * Where caches are kept
 *
 *  db         in the tables
 *  files      in ./cache/
 *  memcache   in a server of its own
 *  redis      in a server of its own
 */

$config['cache_store'] = 'db';

/**
 * Only for memcache
 */

$config['memcache']['host'] = 'localhost';
$config['memcache']['port'] = 11211;

/**
 * Only for redis
 */

$config['redis']['host'] = 'localhost';
$config['redis']['port'] = 6379;

/**
 * Numbers of the people who may do everything
 */

$config['super_admins'] = '1,17';

/**
 * Encoding of the tables
 */

$config['database']['encoding'] = 'utf8mb4';

/**
 * Days until entries of the logs are deleted, 0 for never
 */

$config['log_pruning'] = array(
	'admin_logs' => 365,
	'mod_logs' => 365,
	'task_logs' => 30,
	'mail_logs' => 180,
	'user_mail_logs' => 180,
	'promotion_logs' => 180
);

/**
 * A PIN of the control panel
 */

$config['secret_pin'] = '';
