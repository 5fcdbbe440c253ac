<?php
/**
 * Opens a WeChat payment that the customer pays by scanning a QR code.
 *
 *     php create-payment.php order-1001
 *
 * trade.php, in the same folder, signs, sends and checks.
 */

require __DIR__ . '/trade.php';

$outTradeNo = $argv[1]; // your number of the order, never used for anything else

try {
    $payment = Trade\call('payment', [
        'pay_type' => '800201',
        'out_trade_no' => $outTradeNo,
        'txamt' => '1000', // HK$ 10.00: amounts are in the currency's minor unit
        'goods_name' => '奶茶 Milk tea',
    ]);
} catch (Trade\Refused $reason) {
    fwrite(STDERR, "Refused: {$reason->getMessage()}\n");
    exit(1);
} catch (Trade\Undecided $reason) {
    fwrite(STDERR, "Undecided, run this again with the same number: {$reason->getMessage()}\n");
    exit(1);
}

echo "$outTradeNo is open: $payment[syssn]\n";
echo "The customer pays at $payment[pay_url]\n";
