<?php
define('_DB_SERVER_', 'localhost');
define('_DB_NAME_', '{-wxyz_-}kerzen');
define('_DB_USER_', '{-wxyz_-}docht');
define('_DB_PASSWD_', 'wxyz_Wachs');
define('_DB_PREFIX_', 'wxyz_');{#table-prefix#}
define('_MYSQL_ENGINE_', 'InnoDB');
define('_PS_CACHING_SYSTEM_', 'CacheMemcache');
define('_PS_CACHE_ENABLED_', '0');
define('_COOKIE_KEY_', 'Gh2kPw7sXd4vRb9nTq1mZc6yLf8jKe3aWu5oIx0t');
define('_COOKIE_IV_', 'Jd8sLq2w');
define('_PS_CREATION_DATE_', '2015-11-03');
if (!defined('_PS_VERSION_'))
	define('_PS_VERSION_', '1.6.1.24');
define('_RIJNDAEL_KEY_', 'bN7xQ2vLs5Kt9WmRz3Pc8HdYf1Gj6TaE');
define('_RIJNDAEL_IV_', 'Wm5vTz8kRq1xBn4sLp7cHg==');