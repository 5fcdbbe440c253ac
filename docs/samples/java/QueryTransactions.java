import java.util.Map;

/**
 * Asks what became of payments and refunds.
 *
 *     javac -encoding UTF-8 *.java && java QueryTransactions order-1001,refund-1001
 *
 * Trade.java, in the same folder, signs, sends and checks.
 */
final class QueryTransactions {
    public static void main(String[] args) throws InterruptedException {
        String numbers = args[0]; // up to 100 of your numbers, with commas between
        try {
            Map<String, Object> answer = Trade.call("query", Map.of("out_trade_no", numbers));
            for (Map<String, Object> entry : Json.list(answer, "data")) {
                // Each transaction has a code of its own: 0000 succeeded, 1143 and 1145 are not decided yet.
                System.out.printf("%s %s: %s, %s %s, %s%n",
                    entry.get("order_type"), entry.get("out_trade_no"), entry.get("respcd"),
                    entry.get("txamt"), entry.get("txcurrcd"), entry.get("syssn"));
            }
        } catch (Trade.Refused reason) {
            System.err.println("Refused: " + reason.getMessage());
            System.exit(1);
        } catch (Trade.Undecided reason) {
            System.err.println("Undecided, run this again: " + reason.getMessage());
            System.exit(1);
        }
    }
}
