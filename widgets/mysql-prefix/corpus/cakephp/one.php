<?php
/* Verbindungen des Buchungssystems, CakePHP 1.3 */

class DATABASE_CONFIG
{
    var $default = array(
        'driver'     => 'mysqli',
        'persistent' => false,
        'host'       => 'wxyz.myd.infomaniak.com',
        'port'       => 3306,
        'login'      => '{-wxyz_-}bergbahn',
        'password'   => 'Säntis 2502',
        'database'   => '{-wxyz_-}bergbahn',
        'prefix'     => '{#table-prefix#}bb_',
        'encoding'   => 'utf8',
    );

    // Wetterstationen der Nachbarn
    var $wetter = array(
        'driver'     => 'mysqli',
        'persistent' => false,
        'host'       => 'wetter.example.org',
        'login'      => '{#other-connection#}gast',
        'password'   => 'gast',
        'database'   => '{#other-connection#}wxyz_messwerte',
        'prefix'     => '{#table-prefix#}',
    );

    function __construct() {
        // Nachts laufen die Auswertungen, dann wird gewartet.
        if (date('G') < 5) {
            set_time_limit(0);
        }
    }
}
?>
