import java.util.Map;

/**
 * Opens a WeChat payment that the customer pays by scanning a QR code.
 *
 *     javac -encoding UTF-8 *.java && java CreatePayment order-1001
 *
 * Trade.java, in the same folder, signs, sends and checks.
 */
final class CreatePayment {
    public static void main(String[] args) throws InterruptedException {
        String outTradeNo = args[0]; // your number of the order, never used for anything else
        try {
            Map<String, Object> payment = Trade.call("payment", Map.of(
                "pay_type", "800201",
                "out_trade_no", outTradeNo,
                "txamt", "1000", // HK$ 10.00: amounts are in the currency's minor unit
                "goods_name", "奶茶 Milk tea"));
            System.out.printf("%s is open: %s%n", outTradeNo, payment.get("syssn"));
            System.out.printf("The customer pays at %s%n", payment.get("pay_url"));
        } catch (Trade.Refused reason) {
            System.err.println("Refused: " + reason.getMessage());
            System.exit(1);
        } catch (Trade.Undecided reason) {
            System.err.println("Undecided, run this again with the same number: " + reason.getMessage());
            System.exit(1);
        }
    }
}
