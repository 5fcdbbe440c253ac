package trade;

import java.net.URLDecoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Signs requests to /trade/v1 and verifies what comes back, in the name of one app.
 *
 * <p>It needs Java 17 or newer and nothing else: copy it. The key belongs on your server only.
 */
public final class TradeSigner {
    private static final Comparator<String> BY_BYTES =
        Comparator.comparing(name -> name.getBytes(UTF_8), Arrays::compareUnsigned);

    private final String appCode;
    private final byte[] key;
    private final String signType;

    /** @param signType {@code MD5} or {@code SHA256} */
    public TradeSigner(String appCode, String key, String signType) {
        this.appCode = appCode;
        this.key = key.getBytes(UTF_8);
        this.signType = signType;
        newDigest(); // an unknown sign type shows at once
    }

    /** The headers of a request whose body is this form, as it is about to be sent. */
    public Map<String, String> headers(String form) {
        return Map.of(
            "X-QF-APPCODE", appCode,
            "X-QF-SIGNTYPE", signType,
            "X-QF-SIGN", sign(canonicalString(form, false).getBytes(UTF_8)));
    }

    /** The hash of these bytes and the key. */
    public String sign(byte[] data) {
        MessageDigest digest = newDigest();
        digest.update(data);
        return HexFormat.of().withUpperCase().formatHex(digest.digest(key));
    }

    /**
     * Whether an answer or a notification is the gateway's.
     *
     * @param body      its bytes as they came, before anything parses them
     * @param signature its header {@code X-QF-SIGN}, or null
     */
    public boolean verify(byte[] body, String signature) {
        if (signature == null) return false;
        byte[] given = signature.toUpperCase(Locale.ROOT).getBytes(UTF_8);
        return MessageDigest.isEqual(sign(body).getBytes(UTF_8), given); // takes as long for every guess
    }

    /**
     * Whether a form was signed by this key, as the gateway checks it: a signer may leave empty fields
     * out, as this one does, or keep all of them.
     */
    public boolean verifyForm(String form, String signature) {
        return Stream.of(false, true)
            .anyMatch(keepEmpty -> verify(canonicalString(form, keepEmpty).getBytes(UTF_8), signature));
    }

    /** What is hashed before the key: the decoded fields, sorted by the bytes of their names, without the empty ones. */
    private static String canonicalString(String form, boolean keepEmpty) {
        return Arrays.stream(form.split("&"))
            .filter(field -> !field.isEmpty())
            .map(field -> field.split("=", 2))
            .map(field -> Map.entry(decoded(field[0]), field.length == 1 ? "" : decoded(field[1])))
            .filter(field -> keepEmpty || !field.getValue().isEmpty())
            .sorted(Map.Entry.comparingByKey(BY_BYTES))
            .map(field -> field.getKey() + "=" + field.getValue())
            .collect(Collectors.joining("&"));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, UTF_8);
    }

    private MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance(switch (signType) {
                case "MD5" -> "MD5";
                case "SHA256" -> "SHA-256";
                default -> throw new IllegalArgumentException("no sign type: " + signType);
            });
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible); // every Java has both
        }
    }
}
