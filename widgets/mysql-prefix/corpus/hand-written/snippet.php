$host = 'localhost'; // bleibt
$user = '{+wxyz_+}vino';
$pass = "vi'no";
$name = '{+wxyz_+}vino';

$con = mysqli_connect($host, $user, $pass, $name) or die("Can't connect");
mysqli_set_charset($con, 'utf8');