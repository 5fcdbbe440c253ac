// biome-ignore-all lint/correctness/noUndeclaredVariables: pm and CryptoJS are Postman's.
// Runs in Postman after every answer: keeps what the next request needs to name its object.

const path = pm.request.url.getPath();

function keep(numbers) {
  for (const [name, value] of Object.entries(numbers)) {
    if (value) pm.collectionVariables.set(name, value);
  }
}

if (pm.response.code === 200 && path === "/trade/v1/payment") {
  const { syssn, out_trade_no: orderNumber, txamt: orderAmount } = pm.response.json();
  // Without a syssn nothing was recorded, and the last payment stays the one that is meant.
  if (syssn) keep({ syssn, orderNumber, orderAmount });
}

if (pm.response.code === 200 && path === "/sandbox/v1/notifications") {
  const [newest] = pm.response.json().data;
  keep({ notificationId: newest?.id });
}
