<?php
class JConfig {
	public $offline = '0';
	public $sitename = 'Wasserball';
	public $editor = 'none';
	public $list_limit = '20';
	public $debug = '0';
	public $dbtype = 'pdomysql';
	public $host = 'abcd.myd.infomaniak.com:3306';
	public $user = '{+wxyz_+}torwart';
	public $password = "Becken'25";
	public $db = '{+wxyz_+}wasserball';
	public $dbprefix = 'wb_';{#table-prefix#}
	public $live_site = '';
	public $secret = 'Zk8nVq3rFp6wMx1d';
	public $gzip = '1';
	public $error_reporting = 'none';
	public $offset = 'Europe/Zurich';
	public $mailer = 'mail';
	public $mailfrom = 'team@wasserball.example';
	public $fromname = 'Wasserball';
	public $caching = '2';
	public $cache_handler = 'file';
	public $cachetime = '60';
	public $MetaDesc = 'Training, Spiele, Tabelle';
	public $sef = '1';
	public $sef_rewrite = '1';
