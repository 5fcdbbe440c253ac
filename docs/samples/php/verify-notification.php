<?php
/**
 * Receives notifications, and believes only what the gateway has signed.
 *
 *     php -S localhost:8080 verify-notification.php
 *
 * trade.php, in the same folder, verifies.
 */

require __DIR__ . '/trade.php';

$body = file_get_contents('php://input', length: 65536); // the exact bytes: verify first, parse afterwards
$signature = $_SERVER['HTTP_X_QF_SIGN'] ?? '';

// Your own sign type, not X-QF-SIGNTYPE: a forger would choose the weaker one.
if (!Trade\verify($body, $signature, Trade\SIGN_TYPE)) {
    http_response_code(401);
    exit('wrong signature');
}

$event = json_decode($body, true, flags: JSON_THROW_ON_ERROR);
// It can come twice: act on a syssn only once, and only if the amount is the one you asked for.
file_put_contents(
    'php://stdout',
    "$event[notify_type] $event[out_trade_no]: $event[txamt] $event[txcurrcd], $event[syssn]\n",
);
echo 'SUCCESS';
