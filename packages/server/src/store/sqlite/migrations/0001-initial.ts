/** Orders, their operations and history; notifications; apps. Times are milliseconds, amounts minor units. */
export const initial = `
CREATE TABLE transactions (
  id               TEXT PRIMARY KEY,
  merchant_id      TEXT NOT NULL,
  app_code         TEXT NOT NULL,
  kind             TEXT NOT NULL CHECK (kind IN ('payment', 'refund', 'close', 'reversal')),
  -- The payment that an operation belongs to; a payment's own id.
  order_id         TEXT NOT NULL,
  order_number     TEXT NOT NULL,
  -- out_trade_no: of payments and of refunds that a partner asked for.
  number           TEXT,
  cause            TEXT NOT NULL CHECK (cause IN ('partner', 'system')),
  pay_type         TEXT NOT NULL,
  amount           INTEGER NOT NULL CHECK (amount BETWEEN 1 AND 99999999999),
  currency         TEXT NOT NULL,
  state            TEXT NOT NULL,
  code             TEXT NOT NULL,
  client_time      TEXT NOT NULL,
  created_at       INTEGER NOT NULL,
  completed_at     INTEGER,
  device_id        TEXT NOT NULL,
  channel_id       TEXT NOT NULL,
  settle_at        INTEGER,
  settle_attempts  INTEGER NOT NULL,
  -- What follows belongs to payments and is null on operations.
  fingerprint      TEXT,
  pay_url          TEXT,
  goods_name       TEXT,
  notify_url       TEXT,
  return_url       TEXT,
  sign_type        TEXT,
  expires_at       INTEGER,
  refunded_amount  INTEGER,
  pending_amount   INTEGER,
  CHECK ((kind = 'payment') = (order_id = id)),
  CHECK (kind <> 'payment' OR (number IS NOT NULL AND fingerprint IS NOT NULL)),
  CHECK (kind <> 'payment' OR (
    refunded_amount >= 0 AND pending_amount >= 0 AND refunded_amount + pending_amount <= amount))
) STRICT;

-- A number names one payment or refund of a merchant, for ever.
CREATE UNIQUE INDEX transactions_by_number ON transactions (merchant_id, number)
  WHERE number IS NOT NULL;
CREATE INDEX transactions_by_order ON transactions (order_id) WHERE kind <> 'payment';
CREATE INDEX transactions_by_time ON transactions (merchant_id, created_at, id);
CREATE INDEX transactions_due ON transactions (settle_at) WHERE settle_at IS NOT NULL;
-- An order ends once, has one ending under way at most, and one refund by the system at most.
CREATE UNIQUE INDEX transactions_one_ending ON transactions (order_id)
  WHERE kind IN ('close', 'reversal') AND state = 'succeeded';
CREATE UNIQUE INDEX transactions_one_ending_requested ON transactions (order_id)
  WHERE kind IN ('close', 'reversal') AND state = 'requested';
CREATE UNIQUE INDEX transactions_one_system_refund ON transactions (order_id)
  WHERE kind = 'refund' AND cause = 'system';

CREATE TABLE history (
  transaction_id  TEXT NOT NULL,
  sequence        INTEGER NOT NULL,
  from_state      TEXT,
  to_state        TEXT NOT NULL,
  code            TEXT NOT NULL,
  at              INTEGER NOT NULL,
  PRIMARY KEY (transaction_id, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER history_is_never_changed BEFORE UPDATE ON history
  BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
CREATE TRIGGER history_is_never_deleted BEFORE DELETE ON history
  BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;

CREATE TABLE alarms (
  id              INTEGER PRIMARY KEY,
  kind            TEXT NOT NULL,
  transaction_id  TEXT NOT NULL,
  detail          TEXT NOT NULL,
  at              INTEGER NOT NULL
) STRICT;

CREATE TABLE notifications (
  id               TEXT PRIMARY KEY REFERENCES transactions (id),
  order_id         TEXT NOT NULL,
  merchant_id      TEXT NOT NULL,
  app_code         TEXT NOT NULL,
  type             TEXT NOT NULL CHECK (type IN ('payment', 'refund')),
  url              TEXT NOT NULL,
  body             TEXT NOT NULL,
  sign_type        TEXT NOT NULL,
  state            TEXT NOT NULL CHECK (state IN ('waiting', 'delivered', 'dead')),
  attempts         INTEGER NOT NULL,
  step             INTEGER NOT NULL,
  next_attempt_at  INTEGER,
  created_at       INTEGER NOT NULL
) STRICT;
CREATE INDEX notifications_due ON notifications (next_attempt_at) WHERE state = 'waiting';
CREATE INDEX notifications_dead ON notifications (id) WHERE state = 'dead';
CREATE INDEX notifications_by_app ON notifications (app_code, id);

CREATE TABLE notification_attempts (
  notification_id  TEXT NOT NULL,
  attempt          INTEGER NOT NULL,
  at               INTEGER NOT NULL,
  duration_ms      INTEGER NOT NULL,
  status           INTEGER,
  error            TEXT NOT NULL,
  PRIMARY KEY (notification_id, attempt)
) STRICT, WITHOUT ROWID;

CREATE TABLE apps (
  app_code             TEXT PRIMARY KEY,
  name                 TEXT NOT NULL,
  pinned_sign_type     TEXT,
  notify_url           TEXT NOT NULL,
  default_merchant_id  TEXT NOT NULL
) STRICT;

CREATE TABLE merchants (
  id        TEXT PRIMARY KEY,
  app_code  TEXT NOT NULL REFERENCES apps (app_code),
  name      TEXT NOT NULL,
  currency  TEXT NOT NULL
) STRICT;

CREATE TABLE app_keys (
  app_code    TEXT NOT NULL REFERENCES apps (app_code),
  -- Ascends within the app: the newest key has the highest.
  sequence    INTEGER NOT NULL,
  id          TEXT NOT NULL,
  sealed      TEXT NOT NULL,
  created_at  INTEGER NOT NULL,
  PRIMARY KEY (app_code, sequence)
) STRICT, WITHOUT ROWID;
`;
