<?php
class JConfig {
/* Sitio */
var $offline = '0';
var $offline_message = 'Cerrado por obras.<br /> Vuelva mañana.';
var $sitename = 'Peña ciclista';
var $editor = 'tinymce';
var $list_limit = '20';
var $legacy = '0';
/* Debug */
var $debug = '0';
var $debug_lang = '0';
/* MySQL */
var $dbtype = 'mysql';
var $host = 'localhost';
var $user = '{+wxyz_+}pedal';
var $password = 'cadena';
var $db = '{+wxyz_+}peña';
var $dbprefix = 'jos_';{#table-prefix#}
/* Server */
var $live_site = '';
var $secret = 'Nv7rJk2dQs9mTb4x';
var $gzip = '0';
var $error_reporting = '-1';
var $helpurl = 'http://help.example';
var $xmlrpc_server = '0';
var $ftp_host = '';
var $ftp_port = '';
var $ftp_user = '';{#other-service#}
var $ftp_pass = '';
var $ftp_root = '';
var $ftp_enable = '';
var $force_ssl = '0';
/* Locale */
var $offset = '1';
/* Mail */
var $mailer = 'mail';
var $mailfrom = 'socios@ciclista.example';
var $fromname = 'Peña ciclista';
var $sendmail = '/usr/sbin/sendmail';
var $smtpauth = '0';
var $smtpsecure = 'none';
var $smtpport = '25';
var $smtpuser = '';{#mail-user#}
var $smtppass = '';
var $smtphost = 'localhost';
/* Cache */
var $caching = '0';
var $cachetime = '15';
var $cache_handler = 'file';
/* Meta */
var $MetaDesc = 'La página de la peña';
var $MetaKeys = '';
var $MetaTitle = '1';
var $MetaAuthor = '1';
/* SEO */
var $sef           = '0';
var $sef_rewrite   = '0';
var $sef_suffix    = '0';
/* Feed */
var $feed_limit   = 10;
var $log_path = '/var/www/logs';
var $tmp_path = '/var/www/tmp';
/* Session */
var $lifetime = '15';
var $session_handler = 'database';
}
?>
