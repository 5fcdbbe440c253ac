<?php
/**
 * Signs and sends requests to /trade/v1, and checks what comes back.
 *
 * All samples in this folder share this file. It needs PHP 8.1 or newer and nothing else: copy it.
 */

declare(strict_types=1);

namespace Trade;

// Without these variables: the sandbox of a gateway that runs on this machine.
define('Trade\URL', getenv('TRADE_URL') ?: 'http://localhost:3000');
define('Trade\APP_CODE', getenv('TRADE_APPCODE') ?: 'SANDBOX0000000000000000000000001');
define('Trade\KEY', getenv('TRADE_KEY') ?: 'SANDBOXKEY0000000000000000000001');
define('Trade\MCHID', getenv('TRADE_MCHID') ?: 'BvDtmKJA5mx7GpN0');
define('Trade\SIGN_TYPE', getenv('TRADE_SIGNTYPE') ?: 'SHA256');

/** Every code that says no. One that is not here may be newer than this file: ask again, as for 1145. */
const REFUSALS = '1103 1104 1108 1124 1125 1126 1136 1142 1155 1181 1201 1202 1203 1204 1205 1241 '
    . '1260 1261 1262 1263 1264 1269 1272 1297 1298 2005 2011';

/** The gateway decided, and the answer is no. */
final class Refused extends \Exception {}

/** Nobody knows yet. The same request again, under the same number, never acts twice and finds out. */
final class Undecided extends \Exception {}

/** Returns the answer of a request that succeeded; throws Refused or Undecided otherwise. */
function call(string $operation, array $fields): array
{
    [$status, $signature, $body] = send($operation, [
        'Content-Type: application/x-www-form-urlencoded',
        'X-QF-APPCODE: ' . APP_CODE,
        'X-QF-SIGN: ' . signFields($fields, SIGN_TYPE),
        'X-QF-SIGNTYPE: ' . SIGN_TYPE,
    ], http_build_query($fields));
    if ($status === 401) { // a wrong app code or key, which is why this answer is not signed
        throw new Refused("HTTP 401 $body");
    }
    if (!verify($body, $signature, SIGN_TYPE)) {
        throw new Undecided("HTTP $status, not signed by the gateway");
    }
    $answer = json_decode($body, true, flags: JSON_THROW_ON_ERROR);
    if ($answer['respcd'] === '0000') {
        return $answer;
    }
    $reason = trim("$answer[respcd] $answer[respmsg] $answer[resperr]");
    throw str_contains(REFUSALS, $answer['respcd']) ? new Refused($reason) : new Undecided($reason);
}

/** The signature of a request: fields without the empty ones, sorted by name. */
function signFields(array $fields, string $signType): string
{
    $fields = array_filter($fields, fn ($value) => $value !== '');
    ksort($fields, SORT_STRING);
    $pairs = array_map(fn ($name, $value) => "$name=$value", array_keys($fields), $fields);
    return sign(implode('&', $pairs), $signType);
}

/** The signature of an answer or a notification: the hash of its exact bytes and the key. */
function sign(string $body, string $signType): string
{
    return strtoupper(hash($signType === 'MD5' ? 'md5' : 'sha256', $body . KEY));
}

/** Whether the gateway signed these bytes. The signature is the header as it came, or ''. */
function verify(string $body, string $signature, string $signType): bool
{
    return hash_equals(sign($body, $signType), strtoupper($signature));
}

/** Sends the same bytes up to three times, until the gateway answers. */
function send(string $operation, array $headers, string $form): array
{
    $context = stream_context_create(['http' => [
        'method' => 'POST',
        'header' => $headers,
        'content' => $form,
        'timeout' => 20,
        'follow_location' => 0,
        'ignore_errors' => true, // an answer with another status than 200 is an answer, too
    ]]);
    for ($attempt = 0; $attempt < 3; $attempt++) {
        sleep($attempt);
        $stream = @fopen(URL . "/trade/v1/$operation", 'rb', false, $context);
        if ($stream === false) {
            $problem = error_get_last()['message'];
            continue;
        }
        $body = stream_get_contents($stream);
        $head = stream_get_meta_data($stream);
        $status = (int) substr($head['wrapper_data'][0], 9, 3);
        if (!$head['timed_out'] && $status !== 429 && $status < 500) {
            $signature = preg_filter('/^X-QF-SIGN: */i', '', $head['wrapper_data']);
            return [$status, (string) reset($signature), $body];
        }
        $problem = $head['timed_out'] ? 'time-out' : "HTTP $status";
    }
    throw new Undecided("no answer: $problem");
}
