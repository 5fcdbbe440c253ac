const TRIGGERS = `
CREATE TRIGGER entries_are_not_changed BEFORE UPDATE ON entries
BEGIN SELECT RAISE(ABORT, 'an entry of the ledger cannot be changed'); END;

CREATE TRIGGER entries_are_not_deleted BEFORE DELETE ON entries
BEGIN SELECT RAISE(ABORT, 'an entry of the ledger cannot be deleted'); END;

CREATE TRIGGER charge_is_the_amount BEFORE INSERT ON entries
WHEN NEW.kind = 'charge'
  AND NEW.amount IS NOT (SELECT amount FROM orders WHERE id = NEW.order_id)
BEGIN SELECT RAISE(ABORT, 'a charge must be the amount of its order'); END;

CREATE TRIGGER no_more_back_than_paid BEFORE INSERT ON entries
WHEN NEW.kind <> 'charge'
  AND NEW.amount > (
    SELECT coalesce(sum(iif(kind = 'charge', amount, -amount)), 0)
    FROM entries WHERE order_id = NEW.order_id
  )
BEGIN SELECT RAISE(ABORT, 'more would be given back than was paid'); END;`;

/**
 * The tables hold the promises of money by themselves, whatever the code above them does: one
 * charge an order, one entry a refund, never more back than was paid, and no entry ever changed.
 */
const initial = `
CREATE TABLE orders (
  id TEXT PRIMARY KEY,
  channel TEXT NOT NULL CHECK (channel IN ('alipay', 'wechat')),
  app_code TEXT NOT NULL,
  merchant_id TEXT NOT NULL,
  pay_type TEXT NOT NULL,
  number TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount > 0),
  currency TEXT NOT NULL,
  open_id TEXT NOT NULL,
  goods_name TEXT NOT NULL,
  return_url TEXT NOT NULL,
  status TEXT NOT NULL
    CHECK (status IN ('waiting', 'processing', 'paid', 'failed', 'closed', 'reversed')),
  code TEXT CHECK ((code IS NOT NULL) = (status = 'failed')),
  ended_by TEXT CHECK (ended_by IN ('close', 'cancel', 'revoke', 'expiry', 'customer')),
  is_known INTEGER NOT NULL CHECK (is_known IN (0, 1)),
  opened_at INTEGER NOT NULL,
  due_at INTEGER CHECK ((due_at IS NOT NULL) = (status IN ('waiting', 'processing')))
) STRICT, WITHOUT ROWID;

CREATE INDEX orders_due ON orders (app_code, due_at) WHERE due_at IS NOT NULL;

-- Numbers that were ended before they were opened: an opening still on its way finds them closed.
CREATE TABLE barred_orders (
  id TEXT PRIMARY KEY,
  channel TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE refunds (
  sequence INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  order_id TEXT NOT NULL,
  channel TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount > 0),
  status TEXT NOT NULL CHECK (status IN ('processing', 'succeeded', 'failed')),
  code TEXT CHECK ((code IS NOT NULL) = (status = 'failed')),
  requested_at INTEGER NOT NULL,
  due_at INTEGER CHECK ((due_at IS NOT NULL) = (status = 'processing'))
) STRICT;

CREATE INDEX refunds_of_order ON refunds (order_id);
CREATE INDEX refunds_due ON refunds (due_at) WHERE due_at IS NOT NULL;

CREATE TABLE entries (
  sequence INTEGER PRIMARY KEY,
  order_id TEXT NOT NULL REFERENCES orders (id),
  kind TEXT NOT NULL CHECK (kind IN ('charge', 'refund', 'reversal')),
  refund_id TEXT UNIQUE REFERENCES refunds (id)
    CHECK ((refund_id IS NOT NULL) = (kind = 'refund')),
  amount INTEGER NOT NULL CHECK (amount > 0),
  at INTEGER NOT NULL,
  channel_id TEXT NOT NULL UNIQUE
) STRICT;

CREATE INDEX entries_of_order ON entries (order_id);
CREATE UNIQUE INDEX one_charge_an_order ON entries (order_id) WHERE kind = 'charge';
CREATE UNIQUE INDEX one_reversal_an_order ON entries (order_id) WHERE kind = 'reversal';

${TRIGGERS}

-- Every change that was asked for, repeated ones too, in the order of arrival.
CREATE TABLE requests (
  sequence INTEGER PRIMARY KEY,
  change TEXT NOT NULL CHECK (change IN ('open', 'close', 'cancel', 'revoke', 'refund')),
  order_id TEXT NOT NULL,
  refund_id TEXT,
  at INTEGER NOT NULL
) STRICT;

CREATE INDEX requests_of_order ON requests (order_id);
`;

/** Fewer indexes: every payment writes to all of them. What the tables promise is the same. */
const fewerIndexes = `
CREATE TABLE new_entries (
  sequence INTEGER PRIMARY KEY,
  order_id TEXT NOT NULL REFERENCES orders (id),
  kind TEXT NOT NULL CHECK (kind IN ('charge', 'refund', 'reversal')),
  refund_id TEXT REFERENCES refunds (id) CHECK ((refund_id IS NOT NULL) = (kind = 'refund')),
  amount INTEGER NOT NULL CHECK (amount > 0),
  at INTEGER NOT NULL,
  channel_id TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO new_entries SELECT * FROM entries ORDER BY sequence;
DROP TABLE entries;
ALTER TABLE new_entries RENAME TO entries;

-- One charge and one reversal an order; it finds an order's entries as well.
CREATE UNIQUE INDEX one_of_a_kind ON entries (order_id, kind, coalesce(refund_id, ''));
CREATE UNIQUE INDEX one_entry_a_refund ON entries (refund_id) WHERE refund_id IS NOT NULL;
${TRIGGERS}

CREATE TABLE new_requests (
  order_id TEXT NOT NULL,
  -- Within the order, in the order of arrival.
  sequence INTEGER NOT NULL,
  change TEXT NOT NULL CHECK (change IN ('open', 'close', 'cancel', 'revoke', 'refund')),
  refund_id TEXT,
  at INTEGER NOT NULL,
  PRIMARY KEY (order_id, sequence)
) STRICT, WITHOUT ROWID;
INSERT INTO new_requests
  SELECT order_id, row_number() OVER (PARTITION BY order_id ORDER BY sequence), change, refund_id, at
  FROM requests;
DROP TABLE requests;
ALTER TABLE new_requests RENAME TO requests;
`;

/** In order, for ever: one that was released is never changed, only followed by another. */
export const MIGRATIONS: readonly string[] = [initial, fewerIndexes];
