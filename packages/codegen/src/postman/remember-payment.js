// Runs in Postman after every answer: keeps what the next request needs to name the payment.
// biome-ignore-all lint/correctness/noUndeclaredVariables: pm and CryptoJS are Postman's.

if (pm.request.url.getPath() === "/trade/v1/payment" && pm.response.code === 200) {
  const { syssn, out_trade_no: number, txamt } = pm.response.json();
  if (syssn) {
    pm.collectionVariables.set("syssn", syssn);
    pm.collectionVariables.set("orderNumber", number);
    pm.collectionVariables.set("orderAmount", txamt);
  }
}
