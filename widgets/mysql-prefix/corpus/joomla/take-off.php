<?php
class JConfig
{
    public $offline = '0';
    public $sitename = "Musikschule";
    public $editor = 'jce';
    public $list_limit = '50';
    public $debug = '0';
    // Datenbank
    public $dbtype = 'mysqli';
    public $host = "localhost";
    public $user = "{-wxyz_-}geige";
    public $password = "wxyz_geige";
    public $db = "{-wxyz_-}musikschule";
    public $dbprefix = "wxyz_";{#table-prefix#}
    public $live_site = '';
    public $secret = 'hT5wPd8cKx1vRn6q';
    public $offset = 'UTC';
    // Post
    public $mailer = 'smtp';
    public $mailfrom = 'noten@musikschule.example';
    public $fromname = 'Musikschule';
    public $smtpauth = '1';
    public $smtpuser = "wxyz_geige";{#mail-user#}
    public $smtppass = "Boge_n3";
    public $smtphost = 'mail.musikschule.example';
    public $smtpsecure = 'ssl';
    public $smtpport = '465';
    // Zwischenspeicher
    public $caching = '0';
    public $cache_handler = 'file';
    public $log_path = '/srv/customer/wxyz_geige/logs';
    public $tmp_path = '/srv/customer/wxyz_geige/tmp';
    public $lifetime = '60';
    public $session_handler = 'none';
    public $force_ssl = '2';
}
