<?php

declare(strict_types=1);

namespace Trade;

/**
 * Signs requests to /trade/v1 and verifies what comes back, in the name of one app.
 *
 * It needs PHP 8.1 or newer and nothing else: copy it. The key belongs on your server only.
 */
final class TradeSigner
{
    private const HASHES = ['MD5' => 'md5', 'SHA256' => 'sha256'];

    public function __construct(
        private readonly string $appCode,
        #[\SensitiveParameter] private readonly string $key,
        private readonly string $signType = 'SHA256',
    ) {
        if (!isset(self::HASHES[$signType])) {
            throw new \InvalidArgumentException("no sign type: $signType");
        }
    }

    /** The headers of a request whose body is this form, as it is about to be sent. */
    public function headers(string $form): array
    {
        return [
            'X-QF-APPCODE' => $this->appCode,
            'X-QF-SIGNTYPE' => $this->signType,
            'X-QF-SIGN' => $this->sign(self::canonicalString($form)),
        ];
    }

    /** The hash of these bytes and the key. */
    public function sign(string $data): string
    {
        return strtoupper(hash(self::HASHES[$this->signType], $data . $this->key));
    }

    /**
     * Whether an answer or a notification is the gateway's: its bytes as they came, before anything
     * parses them, and its header X-QF-SIGN, or null.
     */
    public function verify(string $body, ?string $signature): bool
    {
        return hash_equals($this->sign($body), strtoupper($signature ?? ''));
    }

    /**
     * Whether a form was signed by this key, as the gateway checks it: a signer may leave empty fields
     * out, as this one does, or keep all of them.
     */
    public function verifyForm(string $form, ?string $signature): bool
    {
        return $this->verify(self::canonicalString($form), $signature)
            || $this->verify(self::canonicalString($form, keepEmpty: true), $signature);
    }

    /** What is hashed before the key: the decoded fields, sorted by name, without the empty ones. */
    private static function canonicalString(string $form, bool $keepEmpty = false): string
    {
        // Not parse_str: it changes names, and keeps the last of two fields only.
        $fields = array_map(
            fn (string $field) => array_map(urldecode(...), [...explode('=', $field, 2), '']),
            array_filter(explode('&', $form), fn (string $field) => $field !== ''),
        );
        $fields = array_filter($fields, fn (array $field) => $keepEmpty || $field[1] !== '');
        usort($fields, fn (array $a, array $b) => strcmp($a[0], $b[0]));
        return implode('&', array_map(fn (array $field) => "$field[0]=$field[1]", $fields));
    }
}
