package story;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import trade.SignedHttpClient;
import trade.TradeSigner;
import trade.api.PaymentsApi;
import trade.api.PaymentsApi.APICloseOrderRequest;
import trade.api.PaymentsApi.APICreatePaymentRequest;
import trade.api.QueriesApi;
import trade.api.QueriesApi.APIQueryTransactionsRequest;
import trade.api.RefundsApi;
import trade.api.RefundsApi.APICreateRefundRequest;
import trade.api.RefundsApi.APICreateReversalRequest;
import trade.invoker.ApiClient;
import trade.invoker.ApiException;
import trade.model.ErrorResponse;
import trade.model.Notification;
import trade.model.PayType;
import trade.model.PaymentResponse;
import trade.model.RefundResponse;
import trade.model.TransactionEntry;

/**
 * A whole story through the generated client: it prints a line for each step, and stops at the first that
 * goes otherwise than it should.
 */
public final class Story {
    private static final String URL = System.getenv("TRADE_URL");
    private static final ObjectMapper JSON = ApiClient.createDefaultObjectMapper();

    public static void main(String[] args) throws Exception {
        TradeSigner signer = signer(System.getenv("TRADE_KEY"));
        ApiClient client = client(signer);
        PaymentsApi payments = new PaymentsApi(client);
        RefundsApi refunds = new RefundsApi(client);

        PaymentResponse order = open(payments, PayType.WECHAT_PRE_ORDER, 1000);
        check("respcd", order.getRespcd(), "0000");
        check("pay_url is there", order.getPayUrl() != null && !order.getPayUrl().isEmpty(), true);
        ok("open");

        Sandbox.approve(URL, order.getSyssn());
        ok("approve");

        List<TransactionEntry> found = new QueriesApi(client).queryTransactions(
            APIQueryTransactionsRequest.newBuilder().syssn(order.getSyssn()).build()).getData();
        check("number of transactions", found.size(), 1);
        check("respcd", found.get(0).getRespcd(), "0000");
        check("txamt", found.get(0).getTxamt(), "1000");
        ok("query");

        // A refusal is an answer like any other: respcd says what became of the request.
        APICloseOrderRequest close = APICloseOrderRequest.newBuilder().syssn(order.getSyssn()).build();
        check("respcd", payments.closeOrder(close).getRespcd(), "1260");
        ok("refuse-close");

        refund(refunds, order, "refund-1", 400, "0000");
        refund(refunds, order, "refund-2", 600, "0000");
        refund(refunds, order, "refuse-refund", 1, "1125");

        PaymentResponse alipay = open(payments, PayType.ALIPAY_PRE_ORDER, 500);
        APICreateReversalRequest reversal = APICreateReversalRequest.newBuilder()
            .mchid(System.getenv("TRADE_MCHID"))
            .syssn(alipay.getSyssn())
            .outTradeNo(alipay.getOutTradeNo())
            .txamt(500L)
            .txdtm(alipay.getSysdtm())
            .build();
        check("respcd", refunds.createReversal(reversal).getRespcd(), "0000");
        ok("reverse");

        HttpResponse<byte[]> posted = Sandbox.notification(System.getenv("TRADE_INBOX"), order.getSyssn());
        byte[] body = posted.body();
        String signature = posted.headers().firstValue("X-QF-SIGN").orElse(null);
        check("the notification is the gateway's", signer.verify(body, signature), true);
        check("txamt", JSON.readValue(body, Notification.class).getTxamt(), "1000");
        body[0] ^= 1;
        check("a changed notification is believed", signer.verify(body, signature), false);
        ok("notification");

        PaymentsApi stranger = new PaymentsApi(client(signer("0".repeat(32))));
        refused(() -> open(stranger, PayType.WECHAT_PRE_ORDER, 1000), 401, "1108");
        ok("wrong-key");

        ErrorResponse wrong = refused(() -> open(payments, PayType.WECHAT_PRE_ORDER, 0), 400, "1104");
        check("resperr names txamt", wrong.getResperr().contains("txamt"), true);
        ok("bad-field");
    }

    /** The generated client, on an HTTP client that signs. */
    private static ApiClient client(TradeSigner signer) {
        ApiClient client = new ApiClient() {
            @Override
            public HttpClient getHttpClient() {
                return new SignedHttpClient(super.getHttpClient(), signer);
            }
        };
        client.updateBaseUri(URL);
        return client;
    }

    private static TradeSigner signer(String key) {
        return new TradeSigner(System.getenv("TRADE_APPCODE"), key, "SHA256");
    }

    /** Opens a payment under a number of its own. */
    private static PaymentResponse open(PaymentsApi payments, PayType payType, long amount) throws ApiException {
        return payments.createPayment(APICreatePaymentRequest.newBuilder()
            .payType(payType)
            .outTradeNo("java-" + System.currentTimeMillis() + "-" + amount)
            .txamt(amount)
            .build());
    }

    private static void refund(RefundsApi refunds, PaymentResponse order, String step, long amount, String respcd)
            throws ApiException {
        RefundResponse refund = refunds.createRefund(APICreateRefundRequest.newBuilder()
            .syssn(order.getSyssn())
            .outTradeNo(order.getOutTradeNo() + "-" + step)
            .txamt(amount)
            .txdtm(order.getSysdtm())
            .build());
        check("respcd", refund.getRespcd(), respcd);
        if (respcd.equals("0000")) check("orig_syssn", refund.getOrigSyssn(), order.getSyssn());
        ok(step);
    }

    private interface Call {
        void run() throws ApiException;
    }

    /** The client throws for every 4xx; the exception's body is an ErrorResponse. */
    private static ErrorResponse refused(Call call, int status, String respcd) throws Exception {
        try {
            call.run();
        } catch (ApiException refusal) {
            check("status", refusal.getCode(), status);
            ErrorResponse error = JSON.readValue(refusal.getResponseBody(), ErrorResponse.class);
            check("respcd", error.getRespcd(), respcd);
            return error;
        }
        throw new AssertionError("expected HTTP " + status + ", got an answer");
    }

    private static void check(String what, Object got, Object expected) {
        if (!Objects.equals(got, expected)) {
            throw new AssertionError(what + ": expected " + expected + ", got " + got);
        }
    }

    private static void ok(String step) {
        System.out.println("ok " + step);
    }
}
