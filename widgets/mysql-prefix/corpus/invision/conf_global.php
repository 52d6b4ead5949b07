<?php

$INFO['sql_driver']			=	'mysql';
$INFO['sql_host']			=	'wxyz.myd.infomaniak.com';
$INFO['sql_database']			=	'{+wxyz_+}tauchen';
$INFO['sql_user']			=	'{+wxyz_+}taucher';
$INFO['sql_pass']			=	'tauchen';
$INFO['sql_port']			=	'3306';
$INFO['sql_socket']			=	'';
$INFO['sql_tbl_prefix']			=	'{#table-prefix#}ibf_';
$INFO['sql_utf8mb4']			=	true;
$INFO['sql_charset']			=	'utf8mb4';
$INFO['board_start']			=	'1325372400';
$INFO['board_url']			=	'https://tauchen.example/forum';
$INFO['base_url']			=	'https://tauchen.example/forum/';
$INFO['installed']			=	'1';
$INFO['php_ext']			=	'php';
$INFO['safe_mode']			=	'0';
$INFO['guest_group']			=	'2';
$INFO['member_group']			=	'3';
$INFO['admin_group']			=	'4';
$INFO['banned_group']			=	'5';
$INFO['mysql_tbl_type']			=	'InnoDB';
$INFO['ipb_reg_number']			=	'';
$INFO['upload_dir']			=	'/srv/clients/tauchen/uploads';
