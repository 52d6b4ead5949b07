<?php

// The first one is ours, the second belongs to the association.
$ours   = MySQLi_Connect ( /* host */ 'db.example.net', '{+wxyz_+}rowing', /* password */ 'rowing', '{+wxyz_+}boats' );
$theirs = MySQLi_Connect ( /* host */ 'members.example.org', '{#other-connection#}guest', /* password */ 'guest', '{#other-connection#}members' );

mysqli_set_charset($ours, 'utf8mb4');
mysqli_set_charset($theirs, 'utf8mb4');

$people = [];
foreach (mysqli_query($theirs, 'SELECT id, name FROM members') as $member) {
	$people[$member['id']] = $member['name'];
}

foreach (mysqli_query($ours, 'SELECT boat, member FROM bookings WHERE day = CURDATE()') as $booking) {
	echo $booking['boat'], ': ', $people[$booking['member']] ?? 'unknown', "\n";
}
