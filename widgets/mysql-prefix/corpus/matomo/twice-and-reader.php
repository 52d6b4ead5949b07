; <?php exit; ?> DO NOT REMOVE THIS LINE
[database]
host = "wxyz.myd.infomaniak.com"
username = "root"{#overruled#}
username = "{+wxyz_+}contador"
password = "Pixel=1x1"
dbname = "{+wxyz_+}visitas"
tables_prefix = ""{#table-prefix#}
charset = "utf8mb4"
enable_ssl = 0

[database_reader]
host = "replica.visitas.example"
username = "lectora"{#other-connection#}
password = "Gr4fico"
dbname = "visitas"{#other-connection#}
port = 3306

[General]
salt = "f7c2e9a0d5b31864"
trusted_hosts[] = "visitas.example"
assume_secure_protocol = 1
browser_archiving_disabled_enforce = 1
enable_trusted_host_check = 1

[proxy]
host = "proxy.visitas.example"
port = 8080
username = "visitas"{#other-service#}
password = "T0rta"

[TagManager]
environments[] = "live"
environments[] = "pruebas"

[PluginsInstalled]
PluginsInstalled[] = "Login"
PluginsInstalled[] = "Goals"
PluginsInstalled[] = "TagManager"
