package trade;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.PushPromiseHandler;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Signs the bytes of every request, and verifies the bytes of every answer before anybody parses them.
 *
 * <p>The interceptors of the generated client could do the first only: what one reads of an answer is gone.
 */
public final class SignedHttpClient extends ForwardingHttpClient {
    private final TradeSigner signer;

    public SignedHttpClient(HttpClient client, TradeSigner signer) {
        super(client);
        this.signer = signer;
    }

    /**
     * @throws IOException also if the answer is not the gateway's. Nobody knows then what the gateway did: the
     *     same request again finds out, and acts only once
     */
    @Override
    public <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler)
            throws IOException, InterruptedException {
        return client.send(signed(request), verified(handler));
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(HttpRequest request, BodyHandler<T> handler) {
        return client.sendAsync(signed(request), verified(handler));
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(
            HttpRequest request, BodyHandler<T> handler, PushPromiseHandler<T> pushes) {
        return client.sendAsync(signed(request), verified(handler), pushes);
    }

    private HttpRequest signed(HttpRequest request) {
        byte[] form = new Form(request).toByteArray();
        HttpRequest.Builder builder = HttpRequest.newBuilder(request, (name, value) -> true)
            .method(request.method(), BodyPublishers.ofByteArray(form));
        signer.headers(new String(form, UTF_8)).forEach(builder::setHeader);
        return builder.build();
    }

    private <T> BodyHandler<T> verified(BodyHandler<T> handler) {
        return info -> BodySubscribers.mapping(BodySubscribers.ofByteArray(), body -> {
            if (isGateways(info, body)) return passOn(body, handler.apply(info));
            String problem = "the answer, HTTP " + info.statusCode() + ", is not the gateway's";
            throw new UncheckedIOException(new IOException(problem));
        });
    }

    private boolean isGateways(ResponseInfo info, byte[] body) {
        Optional<String> signature = info.headers().firstValue("X-QF-SIGN");
        // What is answered before the gateway knows who calls, like a 401, is not signed.
        if (signature.isEmpty()) return info.statusCode() != 200;
        return signer.verify(body, signature.get());
    }

    private static <T> T passOn(byte[] body, BodySubscriber<T> subscriber) {
        subscriber.onSubscribe(new Flow.Subscription() {
            @Override
            public void request(long count) {}

            @Override
            public void cancel() {}
        });
        subscriber.onNext(List.of(ByteBuffer.wrap(body)));
        subscriber.onComplete();
        return subscriber.getBody().toCompletableFuture().join();
    }

    /** The bytes that a request is about to send; a form is published as soon as it is asked for. */
    private static final class Form extends ByteArrayOutputStream implements Flow.Subscriber<ByteBuffer> {
        Form(HttpRequest request) {
            request.bodyPublisher().ifPresent(publisher -> publisher.subscribe(this));
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(ByteBuffer part) {
            try {
                Channels.newChannel(this).write(part);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible); // memory takes it all
            }
        }

        @Override
        public void onError(Throwable problem) {
            throw new IllegalStateException("a body that cannot be read", problem);
        }

        @Override
        public void onComplete() {}
    }
}
