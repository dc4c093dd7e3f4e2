package org.sayso.read.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which machines may be asked. */
class A01GateTest {
  private static Gate gate(String... addresses) {
    return new Gate(host -> numbers(addresses), Reach.PUBLIC);
  }

  private static List<InetAddress> numbers(String... addresses) throws UnknownHostException {
    InetAddress[] all = new InetAddress[addresses.length];
    for (int i = 0; i < addresses.length; i++) {
      all[i] = InetAddress.getByName(addresses[i]);
    }
    return List.of(all);
  }

  private static final URI POST = URI.create("https://post.example/");

  @Test
  void publicOnesMay() {
    assertThat(gate("93.184.216.34").admit(POST).getHostAddress()).isEqualTo("93.184.216.34");
    assertThat(gate("2606:2800:220:1::1", "93.184.216.34").admit(POST)).isNotNull();
    assertThat(gate("64:ff9b::5db8:d822").admit(POST)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.255.0.9",
        "0.0.0.0",
        "10.1.2.3",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "100.64.0.1",
        "169.254.169.254",
        "192.0.2.7",
        "198.18.3.4",
        "224.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "::10.0.0.1",
        "64:ff9b::10.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "2001:0:4136:e378:8000:63bf:3fff:fdd2",
        "2001:db8::1",
        "fc00::1",
        "fd12:3456:789a::1",
        "fe80::1",
        "ff02::1"
      })
  void othersMayNot(String address) {
    assertThatThrownBy(() -> gate(address).admit(POST))
        .hasMessageContaining("post.example leads to")
        .hasMessageContaining("save the page and name the file");
  }

  @Test
  void oneClosedMachineClosesTheName() {
    assertThatThrownBy(() -> gate("93.184.216.34", "10.0.0.1").admit(POST))
        .hasMessageContaining("10.0.0.1 (a private network)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://127.0.0.1/", "http://2130706433/", "http://[::ffff:7f00:1]/"})
  void numbersInAnyFormAreSeenThrough(String address) {
    Gate gate = new Gate(HostNames.SYSTEM, Reach.PUBLIC);
    assertThatThrownBy(() -> gate.admit(URI.create(address))).hasMessageContaining("127.0.0.1");
  }

  @Test
  void anUnknownNameIsToldSo() {
    Gate gate =
        new Gate(
            host -> {
              throw new UnknownHostException(host);
            },
            Reach.PUBLIC);
    assertThatThrownBy(() -> gate.admit(POST))
        .hasMessageContaining("there is no server called post.example");
  }

  @Test
  void thisMachineMayBeAskedByTestsAloneAndNothingElseOfItsNetwork() throws Exception {
    HostNames home = host -> numbers("127.0.0.1");
    assertThat(new Gate(home, Reach.PUBLIC_AND_LOOPBACK).admit(POST).isLoopbackAddress()).isTrue();
    HostNames near = host -> numbers("192.168.0.1");
    assertThatThrownBy(() -> new Gate(near, Reach.PUBLIC_AND_LOOPBACK).admit(POST))
        .hasMessageContaining("192.168.0.1");
  }
}
