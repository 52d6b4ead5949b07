<?php
$h = "localhost"; $u = "{+wxyz_+}kino"; $p = "kino"; $d = "{+wxyz_+}kino";

$c = new mysqli($h, $u, $p, $d);
$c->set_charset("utf8");

$r = $c->query("SELECT titel, zeit FROM programm WHERE tag = CURDATE()");
while ($f = $r->fetch_assoc()) {
	echo "<p>{$f['zeit']} <b>{$f['titel']}</b></p>\n";
}

/* Ab hier der alte Teil, er wird nicht mehr gebraucht

$r = $c->query("SELECT COUNT(*) FROM besucher");
echo $r->fetch_row()[0];
