<?php

/*
 +-----------------------------------------------------------------------+
 | Settings of this webmail                                              |
 |                                                                       |
 | Everything that is not named here has the value of defaults.inc.php,  |
 | which is not to be edited.                                            |
 +-----------------------------------------------------------------------+
*/

$config = [];

// Address of the store of contacts and settings: driver, account, server, name.
// Signs such as @ and / in the password are written with a percent sign.
// {#comment#}$config['db_dsnw'] = 'sqlite:////var/lib/roundcube/sqlite.db?mode=0646';
$config['db_dsnw'] = 'mysql://{+wxyz_+}webmail:web%40mail%2F1@wxyz.myd.infomaniak.com/{+wxyz_+}roundcube';

// Put before the name of each table
$config['db_prefix'] = '{#table-prefix#}rc_';

// The server with the messages
$config['imap_host'] = 'ssl://mail.example.org:993';

// The server that takes new messages
$config['smtp_host'] = 'tls://mail.example.org:587';

// %u stands for the name somebody has signed in with
$config['smtp_user'] = '{#mail-user#}%u';

// %p stands for the password of that
$config['smtp_pass'] = '%p';

// Where people find help
$config['support_url'] = '';

// Shown in the title
$config['product_name'] = 'Courrier de l\'école';

// 24 signs, for the passwords kept in the session
$config['des_key'] = 'rcmail-!24ByteDESkey*Str';

// Minutes until somebody is signed out
$config['session_lifetime'] = 30;

// One of php, db, memcached and redis
$config['session_storage'] = 'db';

$config['plugins'] = [
    'archive',
    'zipdownload',
    'managesieve',
];

$config['language'] = 'fr_CH';
$config['skin'] = 'elastic';
$config['enable_spellcheck'] = false;
$config['log_driver'] = 'file';
$config['mime_types'] = '/etc/mime.types';
