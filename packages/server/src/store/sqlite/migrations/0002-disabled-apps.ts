/** An app can be switched off and on again. */
export const disabledApps = `
ALTER TABLE apps ADD COLUMN disabled INTEGER NOT NULL DEFAULT 0 CHECK (disabled IN (0, 1));
`;
