<?php
$CONFIG = array(
	'instanceid' => 'oc9q2w4e6r8t',
	'passwordsalt' => 'Zx1Cv3Bn5Ml7Kj9Hg2Fd',
	'secret' => 'eD4rF7tG1yH5uJ8iK2oL6pZ9xC3vB0nM',
	'trusted_domains' => array('files.example', 'localhost'),
	'datadirectory' => getenv('DATA_DIR') ?: '/srv/customer/files/data',
	'dbtype' => 'mysql',
	'version' => '29.0.1.1',
	'dbname' => getenv('MYSQL_DATABASE') ?: '{+wxyz_+}files',
	'dbhost' => 'wxyz.myd.infomaniak.com',
	'dbtableprefix' => 'fi_',{#table-prefix#}
	'dbuser' => 'wxyz_filer',{#already-prefixed#}
	'dbpassword' => getenv('MYSQL_PASSWORD'),
	'installed' => true,
	'overwriteprotocol' => 'https',
	'overwrite.cli.url' => 'https://files.example',
	'mail_smtpmode' => 'sendmail',
	'mail_from_address' => 'cloud',
	'mail_domain' => 'files.example',
	'upgrade.disable-web' => true,
	'simpleSignUpLink.shown' => false,
	'loglevel' => 2,
	'maintenance' => false,
);
