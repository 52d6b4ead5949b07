<?php
/* Umzug im Januar - der Techniker hat oben eingefügt */
define('_DB_SERVER_', 'wxyz.myd.infomaniak.com');
define('_DB_NAME_', '{+wxyz_+}spielwaren');
define('_DB_USER_', '{+wxyz_+}kasper');
define('_DB_PASSWD_', 'Krokod1l');

/* vorher */
define('_DB_SERVER_', 'mysql4.alt.example');
define('_DB_NAME_', 'usrdb_spiel_1');{#overruled#}
define('_DB_USER_', 'usr_spiel');{#overruled#}
define('_DB_PASSWD_', 'Gretel');

/* define('_DB_NAME_', 'test');{#comment#}
   define('_DB_USER_', 'test'); */{#comment#}

define('_DB_PREFIX_', 'ps_');{#table-prefix#}
define('_MYSQL_ENGINE_', 'MyISAM');
define('_PS_CACHING_SYSTEM_', 'CacheFs');
define('_PS_CACHE_ENABLED_', '1');
define('_MEDIA_SERVER_1_', '');
define('_MEDIA_SERVER_2_', '');
define('_MEDIA_SERVER_3_', '');
define('_COOKIE_KEY_', 'Yb6nMk1wTq8vRz3xPs5cLd0jHf2gKa7e');
define('_COOKIE_IV_', 'Vt4xNs7b');
define('_PS_CREATION_DATE_', '2012-08-20');
define('_PS_VERSION_', '1.5.6.2');
?>
