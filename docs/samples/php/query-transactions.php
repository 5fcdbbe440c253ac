<?php
/**
 * Asks what became of payments and refunds.
 *
 *     php query-transactions.php order-1001,refund-1001
 *
 * trade.php, in the same folder, signs, sends and checks.
 */

require __DIR__ . '/trade.php';

$numbers = $argv[1]; // up to 100 of your numbers, with commas between

try {
    $answer = Trade\call('query', ['out_trade_no' => $numbers]);
} catch (Trade\Refused $reason) {
    fwrite(STDERR, "Refused: {$reason->getMessage()}\n");
    exit(1);
} catch (Trade\Undecided $reason) {
    fwrite(STDERR, "Undecided, run this again: {$reason->getMessage()}\n");
    exit(1);
}

foreach ($answer['data'] as $entry) {
    // Each transaction has a code of its own: 0000 succeeded, 1143 and 1145 are not decided yet.
    echo "$entry[order_type] $entry[out_trade_no]: $entry[respcd], $entry[txamt] $entry[txcurrcd], $entry[syssn]\n";
}
