import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/**
 * Cancels an Alipay order: unpaid, it is closed; paid, all of it is given back.
 *
 *     javac -encoding UTF-8 *.java && java CreateReversal 202611231755260570000000 order-1001
 *
 * The first number is the syssn of the order. Trade.java, in the same folder, signs, sends and checks.
 */
final class CreateReversal {
    public static void main(String[] args) throws InterruptedException {
        String orderSyssn = args[0];
        String outTradeNo = args[1];
        try {
            Map<String, Object> reversal = Trade.call("reversal", Map.of(
                "mchid", Trade.MCHID,
                "syssn", orderSyssn,
                "out_trade_no", outTradeNo,
                "txamt", "1000", // the amount of the order
                "txdtm", LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss"))));
            System.out.printf("%s is reversed: %s%n", outTradeNo, reversal.get("syssn"));
        } catch (Trade.Refused reason) {
            System.err.println("Refused: " + reason.getMessage());
            System.exit(1);
        } catch (Trade.Undecided reason) {
            System.err.println("Undecided, run this again: " + reason.getMessage());
            System.exit(1);
        }
    }
}
