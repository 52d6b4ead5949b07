<?php
// A counter of our own uses the database of the blog once more.

define('DB_NAME', '{+wxyz_+}lantern');
define('DB_USER', '{+wxyz_+}wick');
define('DB_PASSWORD', 'gLow-4-ever');
define('DB_HOST', 'wxyz.myd.infomaniak.com');

$table_prefix = 'lt_';{#table-prefix#}
define('ABSPATH', __DIR__ . '/');

$counter = mysqli_connect('wxyz.myd.infomaniak.com', '{+wxyz_+}tally', 'C0unt', '{+wxyz_+}visits');

require_once ABSPATH . 'wp-settings.php';
