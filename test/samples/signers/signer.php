<?php
/** Signs and verifies what stands in the JSON on its standard input, with the sample's functions. */

require __DIR__ . '/../../../docs/samples/php/trade.php';

$cases = json_decode(stream_get_contents(STDIN), true, flags: JSON_THROW_ON_ERROR);
foreach ($cases['sign'] as $case) {
    echo Trade\signFields($case['fields'], $case['signType']), "\n";
}
foreach ($cases['verify'] as $case) {
    echo json_encode(Trade\verify($case['body'], $case['signature'], $case['signType'])), "\n";
}
