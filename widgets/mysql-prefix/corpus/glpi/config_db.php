<?php
class DB extends DBmysql {
   public $dbhost = 'abcd.myd.infomaniak.com';
   public $dbuser = '{+wxyz_+}inventaire';
   public $dbpassword = 'invent%26aire';
   public $dbdefault = '{+wxyz_+}inventaire';
   public $use_utf8mb4 = true;
   public $allow_myisam = false;
   public $allow_datetime = false;
   public $allow_signed_keys = false;
}
