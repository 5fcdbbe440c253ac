import java.util.Map;

/**
 * Closes a WeChat order that is not paid.
 *
 *     javac -encoding UTF-8 *.java && java CloseOrder order-1001
 *
 * Trade.java, in the same folder, signs, sends and checks.
 */
final class CloseOrder {
    public static void main(String[] args) throws InterruptedException {
        String outTradeNo = args[0];
        try {
            Map<String, Object> close = Trade.call("close", Map.of("out_trade_no", outTradeNo));
            System.out.printf("%s is closed: %s%n", outTradeNo, close.get("syssn"));
        } catch (Trade.Refused reason) { // 1260: the customer has paid meanwhile, refund instead
            System.err.println("Refused: " + reason.getMessage());
            System.exit(1);
        } catch (Trade.Undecided reason) {
            System.err.println("Undecided, run this again: " + reason.getMessage());
            System.exit(1);
        }
    }
}
