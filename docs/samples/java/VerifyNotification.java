import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.Executors;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Receives notifications, and believes only what the gateway has signed.
 *
 *     javac -encoding UTF-8 *.java && PORT=8080 java VerifyNotification
 *
 * Trade.java, in the same folder, verifies.
 */
final class VerifyNotification {
    private static void receive(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(65536); // the exact bytes: verify first, parse afterwards
        String signature = exchange.getRequestHeaders().getFirst("X-QF-SIGN");
        // Your own sign type, not X-QF-SIGNTYPE: a forger would choose the weaker one.
        if (!Trade.verify(body, signature, Trade.SIGN_TYPE)) {
            answer(exchange, 401, "wrong signature");
            return;
        }
        Map<String, Object> event = Json.object(body);
        // It can come twice: act on a syssn only once, and only if the amount is the one you asked for.
        System.out.printf("%s %s: %s %s, %s%n", event.get("notify_type"), event.get("out_trade_no"),
            event.get("txamt"), event.get("txcurrcd"), event.get("syssn"));
        answer(exchange, 200, "SUCCESS");
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(status, text.length());
            exchange.getResponseBody().write(text.getBytes(UTF_8));
        }
    }

    public static void main(String[] args) throws IOException {
        System.setProperty("sun.net.httpserver.maxReqTime", "10"); // seconds that a request may take
        int port = Integer.parseInt(System.getenv().getOrDefault("PORT", "8080"));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", VerifyNotification::receive);
        server.setExecutor(Executors.newFixedThreadPool(8));
        server.start();
        System.err.println("Listening on http://localhost:" + port + "/");
    }
}
