/** The ready-made app of every sandbox (contract §9). They open a sandbox and nothing else. */
export const sandboxAppCode = "SANDBOX0000000000000000000000001";
export const sandboxKey = "SANDBOXKEY0000000000000000000001";
export const sandboxMerchant = "BvDtmKJA5mx7GpN0";
