import { expect, test } from "vitest";
import { isAllowedAddress, type TargetPolicy } from "./addresses.ts";

const nothing: TargetPolicy = { allowHttp: false, allowLoopback: false, allowPrivate: false };
const everything: TargetPolicy = { allowHttp: true, allowLoopback: true, allowPrivate: true };

test.each(["8.8.8.8", "1.1.1.1", "2606:4700:4700::1111", "::ffff:8.8.8.8"])(
  "%s is public",
  (address) => {
    expect(isAllowedAddress(address, nothing)).toBe(true);
  },
);

test.each(["127.0.0.1", "127.255.255.254", "::1", "::ffff:127.0.0.1", "::ffff:7f00:1"])(
  "%s is loopback",
  (address) => {
    expect(isAllowedAddress(address, nothing)).toBe(false);
    expect(isAllowedAddress(address, { ...nothing, allowPrivate: true })).toBe(false);
    expect(isAllowedAddress(address, { ...nothing, allowLoopback: true })).toBe(true);
  },
);

test.each([
  "10.0.0.1",
  "172.16.0.1",
  "172.31.255.255",
  "192.168.1.1",
  "100.64.0.1",
  "fc00::1",
  "fd12:3456::1",
  "::ffff:10.0.0.1",
])("%s is private", (address) => {
  expect(isAllowedAddress(address, nothing)).toBe(false);
  expect(isAllowedAddress(address, { ...nothing, allowLoopback: true })).toBe(false);
  expect(isAllowedAddress(address, { ...nothing, allowPrivate: true })).toBe(true);
});

test.each([
  ["169.254.169.254", "link-local, metadata of most clouds"],
  ["::ffff:169.254.169.254", "the same, mapped"],
  ["fe80::1", "link-local"],
  ["fe80::1%eth0", "link-local with a zone"],
  ["168.63.129.16", "metadata of Azure, in a public range"],
  ["100.100.100.200", "metadata of Alibaba, in a private range"],
  ["fd00:ec2::254", "metadata of Amazon, in a private range"],
  ["0.0.0.0", "this host"],
  ["0.1.2.3", "this network"],
  ["::", "unspecified"],
  ["224.0.0.1", "multicast"],
  ["ff02::1", "multicast"],
  ["255.255.255.255", "broadcast"],
  ["240.0.0.1", "reserved"],
  ["192.0.0.192", "reserved"],
  ["198.18.0.1", "benchmarks"],
  ["192.0.2.1", "documentation"],
  ["203.0.113.1", "documentation"],
  ["2001:db8::1", "documentation"],
  ["64:ff9b::7f00:1", "NAT64 of loopback"],
  ["64:ff9b::808:808", "NAT64 of a public address"],
  ["64:ff9b:1::1", "local NAT64"],
  ["2002:7f00:1::", "6to4 of loopback"],
  ["2001:0:4136:e378:8000:63bf:3fff:fdd2", "Teredo"],
  ["::127.0.0.1", "IPv4-compatible, deprecated"],
  ["::7f00:1", "the same"],
  ["::8.8.8.8", "IPv4-compatible of a public address"],
  ["fec0::1", "site-local, deprecated"],
  ["5f00::1", "segment routing"],
  ["4000::1", "not given out"],
  ["", "no address"],
  ["example.com", "no address"],
])("%s is never allowed: %s", (address) => {
  expect(isAllowedAddress(address, nothing)).toBe(false);
  expect(isAllowedAddress(address, everything)).toBe(false);
});
