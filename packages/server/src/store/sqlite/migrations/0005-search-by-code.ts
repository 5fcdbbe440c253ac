/** A page of what has one code, or one pay type, is found without looking at the whole month. */
export const searchByCode = `
CREATE INDEX transactions_by_code ON transactions (merchant_id, code, created_at, id);
CREATE INDEX transactions_by_pay_type ON transactions (merchant_id, pay_type, created_at, id);
`;
