import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/**
 * Gives back a part of a paid order.
 *
 *     javac -encoding UTF-8 *.java && java CreateRefund 202611231755260570000000 refund-1001
 *
 * The first number is the syssn of the order. Trade.java, in the same folder, signs, sends and checks.
 */
final class CreateRefund {
    public static void main(String[] args) throws InterruptedException {
        String orderSyssn = args[0];
        String refundNo = args[1]; // your number of the refund, not the order's
        try {
            Map<String, Object> refund = Trade.call("refund", Map.of(
                "syssn", orderSyssn,
                "out_trade_no", refundNo,
                "txamt", "300", // HK$ 3.00
                "txdtm", LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss"))));
            System.out.printf("%s gave back %s: %s%n", refundNo, refund.get("txamt"), refund.get("syssn"));
        } catch (Trade.Refused reason) {
            System.err.println("Refused: " + reason.getMessage());
            System.exit(1);
        } catch (Trade.Undecided reason) {
            System.err.println("Undecided, run this again with the same numbers: " + reason.getMessage());
            System.exit(1);
        }
    }
}
