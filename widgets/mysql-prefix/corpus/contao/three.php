<?php

### INSTALL SCRIPT START ###
$GLOBALS['TL_CONFIG']['licenseAccepted'] = true;
$GLOBALS['TL_CONFIG']['installPassword'] = '$2y$10$abcdefghijklmnopqrstuuJ3mB2Kq0yGqk1uY8n0O9xW5v7pQe4Zi';
$GLOBALS['TL_CONFIG']['encryptionKey'] = '0c4f5a6b7d8e9f0011223344556677ff';
$GLOBALS['TL_CONFIG']['dbDriver'] = 'MySQLi';
$GLOBALS['TL_CONFIG']['dbHost'] = 'localhost';
$GLOBALS['TL_CONFIG']['dbUser'] = '{+wxyz_+}chor';
$GLOBALS['TL_CONFIG']['dbPass'] = 'ch0r;dbUser';
$GLOBALS['TL_CONFIG']['dbDatabase'] = '{+wxyz_+}chor';
$GLOBALS['TL_CONFIG']['dbPconnect'] = false;
$GLOBALS['TL_CONFIG']['dbCharset'] = 'UTF8';
$GLOBALS['TL_CONFIG']['dbPort'] = 3306;
$GLOBALS['TL_CONFIG']['dbSocket'] = '';
$GLOBALS['TL_CONFIG']['useSMTP'] = true;
$GLOBALS['TL_CONFIG']['smtpHost'] = 'mail.chor.example';
$GLOBALS['TL_CONFIG']['smtpUser'] = '{#mail-user#}info@chor.example';
$GLOBALS['TL_CONFIG']['smtpPass'] = 'geheim';
$GLOBALS['TL_CONFIG']['smtpEnc'] = 'tls';
$GLOBALS['TL_CONFIG']['smtpPort'] = 587;
$GLOBALS['TL_CONFIG']['adminEmail'] = 'info@chor.example';
$GLOBALS['TL_CONFIG']['latestVersion'] = '3.5.40';
$GLOBALS['TL_CONFIG']['maintenanceMode'] = false;
$GLOBALS['TL_CONFIG']['dateFormat'] = 'd.m.Y';
$GLOBALS['TL_CONFIG']['timeFormat'] = 'H:i';
$GLOBALS['TL_CONFIG']['datimFormat'] = 'd.m.Y H:i';
$GLOBALS['TL_CONFIG']['timeZone'] = 'Europe/Zurich';
$GLOBALS['TL_CONFIG']['websiteTitle'] = 'Gemischter Chor Höngg';
$GLOBALS['TL_CONFIG']['urlSuffix'] = '.html';
$GLOBALS['TL_CONFIG']['rewriteURL'] = true;
$GLOBALS['TL_CONFIG']['folderUrl'] = true;
$GLOBALS['TL_CONFIG']['minifyMarkup'] = false;
$GLOBALS['TL_CONFIG']['gzipScripts'] = true;
### INSTALL SCRIPT STOP ###
