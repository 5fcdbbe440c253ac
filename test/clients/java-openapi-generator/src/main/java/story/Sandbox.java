package story;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** What is no call of the Trade API: the customer, and the inbox of notifications. */
final class Sandbox {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** The customer approves an order of the sandbox. */
    static void approve(String url, String syssn) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/sandbox/v1/orders/" + syssn + "/approve"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{}"))
            .build();
        send(request);
    }

    /** A notification: its bytes as they came, and its headers. */
    static HttpResponse<byte[]> notification(String inbox, String syssn) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(inbox + "/" + syssn)).build());
    }

    private static HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = CLIENT.send(request, BodyHandlers.ofByteArray());
        if (response.statusCode() == 200) return response;
        throw new IOException(request.uri() + ": expected 200, got " + response.statusCode());
    }

    private Sandbox() {}
}
