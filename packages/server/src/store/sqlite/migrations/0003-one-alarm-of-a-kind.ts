/** A transaction raises an alarm of a kind once: asking again about the same trouble is no news. */
export const oneAlarmOfAKind = `
DELETE FROM alarms WHERE id NOT IN (SELECT min(id) FROM alarms GROUP BY transaction_id, kind);
CREATE UNIQUE INDEX alarms_one_of_a_kind ON alarms (transaction_id, kind);
`;
