package org.sayso.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.engine.Case;
import org.sayso.model.SaysoException;

/** A workbench opens on a port, says where it is, and closes cleanly. */
class A01LifecycleTest {
  @TempDir Path folder;

  @Test
  void port_zero_takes_a_free_port_on_loopback() {
    HarbourCase.writeTo(folder);
    try (Case served = Case.openReading(folder);
        Workbench workbench = Workbench.open(served, Listening.loopback(0))) {
      assertThat(workbench.port()).isPositive();
      assertThat(workbench.address()).hasToString("http://127.0.0.1:" + workbench.port() + "/");
      assertThat(new Visitor(workbench).get("/api/health").body()).isEqualTo("{\"status\":\"ok\"}");
    }
  }

  @Test
  void two_workbenches_over_one_case_do_not_meet() {
    HarbourCase.writeTo(folder);
    try (Case served = Case.openReading(folder);
        Workbench one = Workbench.open(served, Listening.loopback(0));
        Workbench two = Workbench.open(served, Listening.loopback(0))) {
      assertThat(one.port()).isNotEqualTo(two.port());
      one.close();
      assertThat(new Visitor(two).get("/api/health").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void after_closing_the_port_is_free_and_closing_again_is_harmless() throws IOException {
    HarbourCase.writeTo(folder);
    try (Case served = Case.openReading(folder)) {
      Workbench workbench = Workbench.open(served, Listening.loopback(0));
      int port = workbench.port();
      workbench.close();
      workbench.close();
      try (ServerSocket socket = new ServerSocket(port)) {
        assertThat(socket.getLocalPort()).isEqualTo(port);
      }
    }
  }

  @Test
  void a_taken_port_is_a_broken_world_with_a_remedy() {
    HarbourCase.writeTo(folder);
    try (Case served = Case.openReading(folder);
        Workbench first = Workbench.open(served, Listening.loopback(0))) {
      Listening taken = Listening.loopback(first.port());
      assertThatThrownBy(() -> Workbench.open(served, taken))
          .isInstanceOf(SaysoException.class)
          .hasMessage("cannot listen on 127.0.0.1:" + first.port())
          .extracting(e -> ((SaysoException) e).remedy())
          .asString()
          .contains("--port");
    }
  }
}
