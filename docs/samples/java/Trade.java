import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Signs and sends requests to /trade/v1, and checks what comes back.
 *
 * All samples in this folder share this file. It needs Java 17 or newer and Json.java: copy both.
 */
final class Trade {
    // Without these variables: the sandbox of a gateway that runs on this machine.
    static final String URL = setting("TRADE_URL", "http://localhost:3000");
    static final String APP_CODE = setting("TRADE_APPCODE", "SANDBOX0000000000000000000000001");
    static final String KEY = setting("TRADE_KEY", "SANDBOXKEY0000000000000000000001");
    static final String MCHID = setting("TRADE_MCHID", "BvDtmKJA5mx7GpN0");
    static final String SIGN_TYPE = setting("TRADE_SIGNTYPE", "SHA256");

    /** Every code that says no. One that is not here may be newer than this file: ask again, as for 1145. */
    static final Set<String> REFUSALS = Set.of((
        "1103 1104 1108 1124 1125 1126 1136 1142 1155 1181 1201 1202 1203 1204 1205 1241 "
        + "1260 1261 1262 1263 1264 1269 1272 1297 1298 2005 2011").split(" "));

    /** The gateway decided, and the answer is no. */
    static final class Refused extends Exception {
        Refused(String reason) {
            super(reason);
        }
    }

    /** Nobody knows yet. The same request again, under the same number, never acts twice and finds out. */
    static final class Undecided extends Exception {
        Undecided(String reason) {
            super(reason);
        }
    }

    private static final HttpClient CLIENT =
        HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    /** The answer of a request that succeeded. */
    static Map<String, Object> call(String operation, Map<String, String> fields)
            throws Refused, Undecided, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(URL + "/trade/v1/" + operation))
            .timeout(Duration.ofSeconds(20))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("X-QF-APPCODE", APP_CODE)
            .header("X-QF-SIGN", signFields(fields, SIGN_TYPE))
            .header("X-QF-SIGNTYPE", SIGN_TYPE)
            .POST(BodyPublishers.ofString(form(fields)))
            .build();
        HttpResponse<byte[]> response = send(request);
        byte[] body = response.body();
        if (response.statusCode() == 401) { // a wrong app code or key, which is why this answer is not signed
            throw new Refused("HTTP 401 " + new String(body, UTF_8));
        }
        if (!verify(body, response.headers().firstValue("X-QF-SIGN").orElse(null), SIGN_TYPE)) {
            throw new Undecided("HTTP " + response.statusCode() + ", not signed by the gateway");
        }
        Map<String, Object> answer = Json.object(body);
        if (answer.get("respcd").equals("0000")) return answer;
        String reason = "%s %s %s".formatted(answer.get("respcd"), answer.get("respmsg"), answer.get("resperr")).strip();
        if (REFUSALS.contains(answer.get("respcd"))) throw new Refused(reason);
        throw new Undecided(reason);
    }

    /** The signature of a request: fields without the empty ones, sorted by the bytes of their names. */
    static String signFields(Map<String, String> fields, String signType) {
        Comparator<String> byBytes = Comparator.comparing(name -> name.getBytes(UTF_8), Arrays::compareUnsigned);
        String canonical = fields.entrySet().stream()
            .filter(field -> !field.getValue().isEmpty())
            .sorted(Map.Entry.comparingByKey(byBytes))
            .map(field -> field.getKey() + "=" + field.getValue())
            .collect(Collectors.joining("&"));
        return sign(canonical.getBytes(UTF_8), signType);
    }

    /** The signature of an answer or a notification: the hash of its exact bytes and the key. */
    static String sign(byte[] body, String signType) {
        try {
            MessageDigest digest = MessageDigest.getInstance(signType.equals("MD5") ? "MD5" : "SHA-256");
            digest.update(body);
            return HexFormat.of().withUpperCase().formatHex(digest.digest(KEY.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible); // every Java has both
        }
    }

    /** Whether the gateway signed these bytes. The signature is the header as it came, or null. */
    static boolean verify(byte[] body, String signature, String signType) {
        if (signature == null) return false;
        byte[] expected = sign(body, signType).getBytes(UTF_8);
        return MessageDigest.isEqual(expected, signature.toUpperCase(Locale.ROOT).getBytes(UTF_8));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    }

    /** Sends the same bytes up to three times, until the gateway answers. */
    private static HttpResponse<byte[]> send(HttpRequest request) throws Undecided, InterruptedException {
        String problem = "";
        for (int attempt = 0; attempt < 3; attempt++) {
            Thread.sleep(1000L * attempt);
            try {
                HttpResponse<byte[]> response = CLIENT.send(request, BodyHandlers.ofByteArray());
                if (response.statusCode() != 429 && response.statusCode() < 500) return response;
                problem = "HTTP " + response.statusCode();
            } catch (IOException error) {
                problem = error.toString();
            }
        }
        throw new Undecided("no answer: " + problem);
    }

    private static String setting(String name, String standard) {
        return System.getenv().getOrDefault(name, standard);
    }
}
