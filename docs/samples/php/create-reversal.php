<?php
/**
 * Cancels an Alipay order: unpaid, it is closed; paid, all of it is given back.
 *
 *     php create-reversal.php 202611231755260570000000 order-1001
 *
 * The first number is the syssn of the order. trade.php, in the same folder, signs, sends and checks.
 */

require __DIR__ . '/trade.php';

[, $orderSyssn, $outTradeNo] = $argv;

try {
    $reversal = Trade\call('reversal', [
        'mchid' => Trade\MCHID,
        'syssn' => $orderSyssn,
        'out_trade_no' => $outTradeNo,
        'txamt' => '1000', // the amount of the order
        'txdtm' => date('Y-m-d H:i:s'),
    ]);
} catch (Trade\Refused $reason) {
    fwrite(STDERR, "Refused: {$reason->getMessage()}\n");
    exit(1);
} catch (Trade\Undecided $reason) {
    fwrite(STDERR, "Undecided, run this again: {$reason->getMessage()}\n");
    exit(1);
}

echo "$outTradeNo is reversed: $reversal[syssn]\n";
