; <?php exit; ?> DO NOT REMOVE THIS LINE
; made by the installer, then edited
[database]
host = "localhost"
unix_socket = "/run/mysqld/mysqld.sock"
username = "wxyz_meter"{#already-prefixed#}
password = "wxyz_meter"
dbname = "wxyz_meter"{#already-prefixed#}
tables_prefix = "wxyz_"{#table-prefix#}
charset = "utf8mb4"

[General]
salt = "6a0d9c3e7b1f5284"
installation_in_progress = 0
trusted_hosts[] = "meter.example"
enable_load_data_infile = 0
multisites_refresh_after_seconds = 0
maintenance_mode = 0

[Tracker]
ignore_visits_cookie_name = "meter_ignore"
debug = 0

[mail]
transport = "smtp"
host = "127.0.0.1"
username = ""{#mail-user#}
password = ""

[Development]
enabled = 0

[PluginsInstalled]
PluginsInstalled[] = "Login"
PluginsInstalled[] = "Live"
PluginsInstalled[] = "Referrers"
