package org.sayso.read.wire;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * A block of addresses (RFC 4632, RFC 4291).
 *
 * @param network its first address, 4 or 16 bytes
 * @param bits how many leading bits all of them share
 */
record NetworkRange(List<Byte> network, int bits) {
  NetworkRange {
    network = List.copyOf(network);
  }

  /** Reads "192.0.2.0/24" or "2001:db8::/32". */
  static NetworkRange of(String words) {
    String[] parts = words.split("/");
    try {
      byte[] first = InetAddress.getByName(parts[0]).getAddress();
      return new NetworkRange(boxed(first), Integer.parseInt(parts[1]));
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("not a range of addresses: " + words, e);
    }
  }

  boolean contains(byte[] address) {
    return address.length == network.size() && shared(address) >= bits;
  }

  private int shared(byte[] address) {
    for (int i = 0; i < address.length; i++) {
      int differing = (address[i] ^ network.get(i)) & 0xFF;
      if (differing != 0) {
        return i * 8 + Integer.numberOfLeadingZeros(differing) - 24;
      }
    }
    return address.length * 8;
  }

  private static List<Byte> boxed(byte[] bytes) {
    Byte[] all = new Byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      all[i] = bytes[i];
    }
    return List.of(all);
  }
}
