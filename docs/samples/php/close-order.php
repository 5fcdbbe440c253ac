<?php
/**
 * Closes a WeChat order that is not paid.
 *
 *     php close-order.php order-1001
 *
 * trade.php, in the same folder, signs, sends and checks.
 */

require __DIR__ . '/trade.php';

$outTradeNo = $argv[1];

try {
    $close = Trade\call('close', ['out_trade_no' => $outTradeNo]);
} catch (Trade\Refused $reason) { // 1260: the customer has paid meanwhile, refund instead
    fwrite(STDERR, "Refused: {$reason->getMessage()}\n");
    exit(1);
} catch (Trade\Undecided $reason) {
    fwrite(STDERR, "Undecided, run this again: {$reason->getMessage()}\n");
    exit(1);
}

echo "$outTradeNo is closed: $close[syssn]\n";
