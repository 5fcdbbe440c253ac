import java.io.IOException;
import java.util.Map;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Signs and verifies what stands in the JSON on its standard input, with the sample's functions. */
final class Signer {
    @SuppressWarnings("unchecked")
    public static void main(String[] args) throws IOException {
        Map<String, Object> cases = Json.object(System.in.readAllBytes());
        for (Map<String, Object> c : Json.list(cases, "sign")) {
            System.out.println(Trade.signFields((Map<String, String>) c.get("fields"), (String) c.get("signType")));
        }
        for (Map<String, Object> c : Json.list(cases, "verify")) {
            byte[] body = ((String) c.get("body")).getBytes(UTF_8);
            System.out.println(Trade.verify(body, (String) c.get("signature"), (String) c.get("signType")));
        }
    }
}
