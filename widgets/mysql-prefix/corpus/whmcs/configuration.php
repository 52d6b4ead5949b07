<?php
$license = 'Leased-0000000000';
$db_host = 'localhost';
$db_port = '';
$db_username = '{+k3m9p_+}cliente';
$db_password = 'cliente';
$db_name = '{+k3m9p_+}clientes';
$db_tls_ca = '';
$db_tls_ca_path = '';
$db_tls_cert = '';
$db_tls_cipher = '';
$db_tls_key = '';
$db_tls_verify_cert = '';
$cc_encryption_hash = 'k3m9p_0000000000000000000000000000000000000000000000000000000000';
$templates_compiledir = '/srv/clients/hosting/writable/templates_c';
$mysql_charset = 'utf8';
$attachments_dir = '/srv/clients/hosting/writable/attachments';
$downloads_dir = '/srv/clients/hosting/writable/downloads';
$customadminpath = 'gestion';
$display_errors = false;
$api_access_key = '';

// Sesiones y registros
$autoauthkey = '';
$disable_hook_loading = false;
$error_reporting_level = E_ALL & ~E_NOTICE;
