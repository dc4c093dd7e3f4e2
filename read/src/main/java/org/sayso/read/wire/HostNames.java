package org.sayso.read.wire;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Looks up servers' names. */
public interface HostNames {
  /** As this machine is set up. */
  HostNames SYSTEM = host -> List.of(InetAddress.getAllByName(host));

  /**
   * The addresses of a server, at least one.
   *
   * @throws UnknownHostException where it has none
   */
  List<InetAddress> addresses(String host) throws UnknownHostException;
}
