<?php
/**
 * Gives back a part of a paid order.
 *
 *     php create-refund.php 202611231755260570000000 refund-1001
 *
 * The first number is the syssn of the order. trade.php, in the same folder, signs, sends and checks.
 */

require __DIR__ . '/trade.php';

$orderSyssn = $argv[1];
$refundNo = $argv[2]; // your number of the refund, not the order's

try {
    $refund = Trade\call('refund', [
        'syssn' => $orderSyssn,
        'out_trade_no' => $refundNo,
        'txamt' => '300', // HK$ 3.00
        'txdtm' => date('Y-m-d H:i:s'),
    ]);
} catch (Trade\Refused $reason) {
    fwrite(STDERR, "Refused: {$reason->getMessage()}\n");
    exit(1);
} catch (Trade\Undecided $reason) {
    fwrite(STDERR, "Undecided, run this again with the same numbers: {$reason->getMessage()}\n");
    exit(1);
}

echo "$refundNo gave back $refund[txamt]: $refund[syssn]\n";
