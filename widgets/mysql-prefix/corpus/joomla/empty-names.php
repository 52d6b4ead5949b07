<?php
class JConfig {
	public $offline = true;
	public $offline_message = 'Not ready yet.';
	public $sitename = 'Quarry';
	public $editor = 'tinymce';
	public $list_limit = 20;
	public $access = 1;
	public $debug = false;
	public $dbtype = 'mysqli';
	public $host = 'localhost';
	public $user = '';{#empty#}
	public $password = '';
	public $db = '';{#empty#}
	public $dbprefix = '';{#table-prefix#}
	public $live_site = '';
	public $secret = 'Wc2jBy9sGm4zLh7t';
	public $gzip = false;
	public $error_reporting = 'default';
	public $offset = 'UTC';
	public $mailonline = true;
	public $mailer = 'mail';
	public $mailfrom = '';
	public $fromname = '';
	public $sendmail = '/usr/sbin/sendmail';
	public $smtpauth = false;
	public $smtpuser = '';{#mail-user#}
	public $smtppass = '';
	public $smtphost = 'localhost';
	public $caching = 0;
	public $cache_handler = 'file';
	public $lifetime = 15;
	public $session_handler = 'database';
}
