; <?php exit; ?> DO NOT REMOVE THIS LINE
; file automatically generated or modified by Matomo; you can manually override the default values in global.ini.php
[database]
host = localhost ; derselbe Server
username = {+wxyz_+}zaehler ; seit dem Umzug
dbname = '{+wxyz_+}zaehler';alt: besuche
password = "Uhr;werk"
tables_prefix = "ma_" ; bleibt{#table-prefix#}
charset = utf8mb4

[General]
salt = "0f3c7a91b2d84e65"
trusted_hosts[] = "zaehler.example"
