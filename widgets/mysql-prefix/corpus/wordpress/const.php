<?php
declare(strict_types=1);

/**
 * Settings of the museum. Nothing here is made when the site runs, so plain
 * constants do.
 */

const DB_NAME = "{-wxyz_-}museum";
const DB_USER = '{-wxyz_-}curator';
const DB_PASSWORD = 'wxyz_Marble9';
const DB_HOST = 'localhost';
const DB_CHARSET = 'utf8mb4', DB_COLLATE = '';

const AUTH_KEY = 'U89K1D5a0=|HE~CbLMQ,s{NcC{Gct{,>d76]>?LCNUH1lS@2%`w-L fKka%VE!tN';
const SECURE_AUTH_KEY = 'MO66iv/9b4!b8/p6}k@+cs?DZVe*f=+Z{O9$,;+jDOm?l*pFbY>fo;gYt~:GEw b';
const LOGGED_IN_KEY = 'E^Fon`sIX0eZ776Hehd?z2,G#XnBo1>nKo63sZEqqZ3#CYxU,@w0A=2c!M_LpjN@';
const NONCE_KEY = '4V3cSykBX0h[B0,(Rf%ZSc+s1EPvZhWfZ~5+esavy, L},[0dgp%&aqO{}k[&M5s';
const AUTH_SALT = '^f&kJa?c(mIynp@@Tcai?G;1pQ1]9WE{zNuC=xwXTjsd`As~0l/HL2R/PYzQF6d&';
const SECURE_AUTH_SALT = '/]7^FAs2<KemD/+V)LD~.h_nbl=,museX3UND)uwR/S><Y[1*E&M0|tS|n1W!TsW';
const LOGGED_IN_SALT = 'RbFl}.4M^Tu=V,}+lXR~}@qt;mV.^ZL<yeQL_GuS)N+N~r23WaI|]NK5V@M)QO[M';
const NONCE_SALT = 'g7v@&T1BciR8cIe;!!`UWF-M>ZOWI?QIBjzSNwn#b1L!VVzz1|uXN?kN!y+5-hN>';

$table_prefix = 'wxyz_';{#table-prefix#}

const WP_DEBUG = false;
const WP_DEBUG_DISPLAY = false;
const DISALLOW_FILE_EDIT = true;
const WP_POST_REVISIONS = 5;
const WP_ENVIRONMENT_TYPE = 'production';

/* Nothing below this line needs your attention. */

/** Where the files of WordPress are. */
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}

/** Loads the rest. */
require_once ABSPATH . 'wp-settings.php';
