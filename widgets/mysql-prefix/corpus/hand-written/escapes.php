<?php
// An obfuscator has been at work here.
$h = "\x6c\x6f\x63\x61\x6c\x68\x6f\x73\x74";
$u = "{-\x77xyz\x5f-}k\u{e9}fir";
$p = "\167\170yz_";
$d = '{-wxyz_-}it\'s';

$c = new mysqli($h, $u, $p, $d);
$c->set_charset("utf8mb4");

$r = $c->query("SELECT `key`, `value` FROM `options` WHERE `autoload` = \"yes\"");
$o = array();
while ($row = $r->fetch_row()) {
    $o[$row[0]] = $row[1];
}

define("SITE_TITLE", isset($o["title"]) ? $o["title"] : "K\xC3\xA9fir \$ Co");
echo "<title>" . SITE_TITLE . "</title>\n";
