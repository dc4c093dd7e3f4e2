package org.sayso.read.wire;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sayso.read.content.Refusal;
import org.sayso.read.lexicon.Lexicon;

/**
 * Lets requests out to public machines only. A name is looked up once, and the request goes to the
 * address that was found, so that a name server cannot show one address to this check and another
 * to the request. Immutable.
 */
public final class Gate {
  /** Where a network that speaks only IPv6 puts the addresses of the old one (RFC 6052). */
  private static final NetworkRange TRANSLATED = NetworkRange.of("64:ff9b::/96");

  private final HostNames names;
  private final Reach reach;
  private final Map<NetworkRange, String> closed;

  /** With this look-up; closed to all but what may be reached. */
  public Gate(HostNames names, Reach reach) {
    this.names = names;
    this.reach = reach;
    this.closed =
        Lexicon.of("not-public.tsv").rows().stream()
            .collect(Collectors.toUnmodifiableMap(r -> NetworkRange.of(r.get(0)), r -> r.get(1)));
  }

  /**
   * The machine that a request for this address shall go to.
   *
   * @throws Refusal where the name is unknown, or any machine of that name is not public
   */
  public InetAddress admit(URI uri) {
    String host = uri.getHost().replaceAll("^\\[|\\]$", "");
    List<InetAddress> found = lookUp(host);
    for (InetAddress address : found) {
      Optional<String> why = closed(address);
      if (why.isPresent()) {
        throw new Refusal(
            "%s leads to %s (%s); only public pages are fetched: save the page and name the file"
                .formatted(host, address.getHostAddress(), why.get()),
            "");
      }
    }
    return found.get(0);
  }

  private List<InetAddress> lookUp(String host) {
    try {
      return names.addresses(host);
    } catch (UnknownHostException e) {
      throw new Refusal(
          "there is no server called " + host + "; check the spelling and the connection", "");
    }
  }

  private Optional<String> closed(InetAddress address) {
    boolean allowed = reach == Reach.PUBLIC_AND_LOOPBACK && address.isLoopbackAddress();
    return allowed ? Optional.empty() : closed(plain(address.getAddress()));
  }

  private Optional<String> closed(byte[] address) {
    return closed.entrySet().stream()
        .filter(range -> range.getKey().contains(address))
        .map(Map.Entry::getValue)
        .sorted()
        .findFirst();
  }

  private static byte[] plain(byte[] address) {
    return TRANSLATED.contains(address) ? Arrays.copyOfRange(address, 12, 16) : address;
  }
}
