; <?php exit; ?> DO NOT REMOVE THIS LINE
; Written by Matomo; change it in the back office where that is possible
[database]
host = "wxyz.myd.infomaniak.com"
username = "{+wxyz_+}statistik"
password = "statistik"
dbname = "{+wxyz_+}besucher"
tables_prefix = "matomo_"{#table-prefix#}
charset = "utf8mb4"
collation = "utf8mb4_general_ci"

[database_tests]
host = "test.besucher.example"
username = "tester"{#other-connection#}
password = ""
dbname = "besucher_tests"{#other-connection#}
tables_prefix = ""{#table-prefix#}

[General]
salt = "b9e4c7f0d2a8615339a7"
force_ssl = 1
trusted_hosts[] = "statistik.besucher.example"
trusted_hosts[] = "besucher.example"
enable_browser_archiving_triggering = 0
time_before_today_archive_considered_outdated = 3600
noreply_email_address = "noreply@besucher.example"
login_allowlist_ip[] = "192.0.2.17"

[mail]
transport = "smtp"
port = 587
host = "mail.besucher.example"
type = "Login"
username = "berichte@besucher.example"{#mail-user#}
password = "Tort3ngrafik"
encryption = "tls"

[log]
log_writers[] = "file"
log_level = "WARN"

[PluginsInstalled]
PluginsInstalled[] = "Diagnostics"
PluginsInstalled[] = "Login"
PluginsInstalled[] = "CoreAdminHome"
PluginsInstalled[] = "UsersManager"
PluginsInstalled[] = "SitesManager"
PluginsInstalled[] = "Installation"
PluginsInstalled[] = "PrivacyManager"
