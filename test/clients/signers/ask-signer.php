<?php
/** Answers each line of its standard input, as ask-signer.ts writes them, by the sample's signer. */

declare(strict_types=1);

require $argv[1];

while (($line = fgets(STDIN)) !== false) {
    [$what, $signType, $signature, $data] = explode("\t", rtrim($line, "\n"));
    $signer = new Trade\TradeSigner('APP', getenv('TRADE_KEY'), $signType);
    $signature = hex2bin($signature);
    $data = hex2bin($data);
    echo match ($what) {
        'headers' => implode(' ', $signer->headers($data)),
        'sign' => $signer->sign($data),
        'verify' => var_export($signer->verify($data, $signature), true),
        'verify-form' => var_export($signer->verifyForm($data, $signature), true),
    }, "\n";
}
