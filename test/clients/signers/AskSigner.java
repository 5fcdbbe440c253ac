import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.HexFormat;
import java.util.Map;
import trade.TradeSigner;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Answers each line of its standard input, as `ask-signer.ts` writes them, by the sample's signer. */
final class AskSigner {
    public static void main(String[] args) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            System.out.println(answer(line.split("\t", -1)));
        }
    }

    private static String answer(String[] question) {
        TradeSigner signer = new TradeSigner("APP", System.getenv("TRADE_KEY"), question[1]);
        String signature = new String(HexFormat.of().parseHex(question[2]), UTF_8);
        byte[] data = HexFormat.of().parseHex(question[3]);
        return switch (question[0]) {
            case "headers" -> headers(signer.headers(new String(data, UTF_8)));
            case "sign" -> signer.sign(data);
            case "verify" -> String.valueOf(signer.verify(data, signature));
            case "verify-form" -> String.valueOf(signer.verifyForm(new String(data, UTF_8), signature));
            default -> throw new IllegalArgumentException(question[0]);
        };
    }

    private static String headers(Map<String, String> headers) {
        return String.join(" ", headers.get("X-QF-APPCODE"), headers.get("X-QF-SIGNTYPE"), headers.get("X-QF-SIGN"));
    }
}
