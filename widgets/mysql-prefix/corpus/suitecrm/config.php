<?php
// created: 2021-11-08 09:12:44
$sugar_config = array (
  'admin_access_control' => false,
  'cache_dir' => 'cache/',
  'calculate_response_time' => true,
  'common_ml_dir' => '',
  'create_default_user' => false,
  'currency' => '',
  'dashlet_display_row_options' => 
  array (
    0 => '1',
    1 => '3',
    2 => '5',
    3 => '10',
  ),
  'date_formats' => 
  array (
    'Y-m-d' => '2010-12-23',
    'd.m.Y' => '23.12.2010',
  ),
  'datef' => 'd.m.Y',
  'dbconfig' => 
  array (
    'db_host_name' => 'localhost',
    'db_host_instance' => 'SQLEXPRESS',
    'db_user_name' => '{+wxyz_+}kunden',
    'db_password' => 'k\'unden',
    'db_name' => '{+wxyz_+}kundenkartei',
    'db_type' => 'mysql',
    'db_port' => '',
    'db_manager' => 'MysqliManager',
  ),
  'dbconfigoption' => 
  array (
    'persistent' => true,
    'autofree' => false,
    'debug' => 0,
    'ssl' => false,
  ),
  'default_charset' => 'UTF-8',
  'default_currency_iso4217' => 'CHF',
  'default_currency_name' => 'Franken',
  'default_date_format' => 'd.m.Y',
  'default_language' => 'de_DE',
  'default_locale_name_format' => 's f l',
  'default_max_tabs' => 10,
  'default_module' => 'Home',
  'default_theme' => 'SuiteP',
  'developerMode' => false,
  'disable_export' => false,
  'dump_slow_queries' => false,
  'email_address_separator' => ',',
  'email_default_client' => 'sugar',
  'email_default_delete_attachments' => true,
  'email_default_editor' => 'html',
  'history_max_viewed' => 50,
  'host_name' => 'crm.kunden.example',
  'installer_locked' => true,
  'jobs' => 
  array (
    'min_retry_interval' => 30,
    'max_retries' => 5,
    'timeout' => 86400,
  ),
  'languages' => 
  array (
    'en_us' => 'English (US)',
    'de_DE' => 'Deutsch',
  ),
  'list_max_entries_per_page' => 20,
  'lock_homepage' => false,
  'log_dir' => '.',
  'log_file' => 'suitecrm.log',
  'logger' => 
  array (
    'level' => 'fatal',
    'file' => 
    array (
      'ext' => '.log',
      'name' => 'suitecrm',
      'dateFormat' => '%c',
      'maxSize' => '10MB',
      'maxLogs' => 10,
      'suffix' => '',
    ),
  ),
  'passwordsetting' => 
  array (
    'minpwdlength' => 8,
    'oneupper' => true,
    'systexpiration' => 1,
    'systexpirationtime' => 7,
  ),
  'session_dir' => '',
  'site_url' => 'https://crm.kunden.example',
  'sugar_version' => '6.5.25',
  'time_formats' => 
  array (
    'H:i' => '23:00',
    'h:ia' => '11:00pm',
  ),
  'tmp_dir' => 'cache/xml/',
  'unique_key' => '0f1e2d3c4b5a69788796a5b4c3d2e1f0',
  'upload_badext' => 
  array (
    0 => 'php',
    1 => 'phar',
    2 => 'pl',
  ),
  'upload_dir' => 'upload/',
  'upload_maxsize' => 30000000,
  'use_real_names' => true,
  'verify_client_ip' => false,
);
