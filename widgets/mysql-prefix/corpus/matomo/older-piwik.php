; <?php exit; ?> DO NOT REMOVE THIS LINE
; fichier créé à l'installation de Piwik
[database]
host = localhost
username = {-wxyz_-}compteur
password = "wxyz_Clic;2"
dbname = {-wxyz_-}mesures
tables_prefix = piwik_{#table-prefix#}
adapter = PDO\MYSQL
type = InnoDB
schema = Mysql
;dbname = mesures_2012{#comment#}
; username = "compteur_2012"{#comment#}

[General]
salt = "3d8f1b6e0a4c9275"
trusted_hosts[] = "mesures.example"
session_save_handler = dbtable
proxy_client_headers[] = HTTP_X_FORWARDED_FOR

[Tracker]
record_statistics = 1

[RedisCache]
host = "127.0.0.1"
port = 6379
timeout = 0.0
password = ""
database = "14"{#other-service#}

[mail]
transport =
username = 'wxyz_compteur'{#mail-user#}

[Plugins]
Plugins[] = "CorePluginsAdmin"
Plugins[] = "CoreAdminHome"
Plugins[] = "Login"
Plugins[] = "UserCountry"
Plugins[] = "MultiSites"