<?php
/* Lokale Einstellungen von Roundcube, angelegt bei der Installation */
$config = array();

// ----------------------------------
// SQL DATABASE
// ----------------------------------
$config["db_dsnw"]   = "mysql://{-ab12_-}post:p%24st@localhost:3306/{-ab12_-}post?charset=utf8mb4";
$config["db_prefix"] = "{#table-prefix#}ab12_";

// ----------------------------------
// IMAP
// ----------------------------------
$config["default_host"] = "localhost";
$config["default_port"] = 143;

// ----------------------------------
// SMTP
// ----------------------------------
$config["smtp_server"] = "localhost";
$config["smtp_port"]   = 25;
$config["smtp_user"]   = "{#mail-user#}";
$config["smtp_pass"]   = "";

// ----------------------------------
// SYSTEM
// ----------------------------------
$config["des_key"]       = "abcdefghijklmnopqrstuvwx";
$config["product_name"]  = "Post der Genossenschaft";
$config["ip_check"]      = true;
$config["force_https"]   = true;
$config["plugins"]       = array("password", "newmail_notifier");
$config["language"]      = "de_CH";
$config["draft_autosave"]= 60;
$config["mail_domain"]   = "%d";
