package org.sayso.understand.labeller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sayso.understand.labeller.Weights.Numbers;

/** A model is written and read. */
class WeightsTest {
  private static final Weights WEIGHTS =
      new Weights(Map.of("head.bias", Numbers.of(new float[] {1.5f, -2f}, 2)));

  @Test
  void what_was_written_is_read() throws IOException {
    Weights again = Weights.read(new ByteArrayInputStream(written()));
    assertThat(again.floats("head.bias")).containsExactly(1.5f, -2f);
  }

  @Test
  void the_same_numbers_give_the_same_bytes() throws IOException {
    assertThat(written()).isEqualTo(written());
  }

  @Test
  void a_name_that_is_not_there_is_named() {
    assertThatThrownBy(() -> WEIGHTS.floats("head.other")).hasMessageContaining("head.other");
  }

  @Test
  void another_file_is_refused() {
    assertThatThrownBy(() -> Weights.read(new ByteArrayInputStream("a poem".getBytes())))
        .isInstanceOf(IOException.class);
  }

  private static byte[] written() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WEIGHTS.write(out);
    return out.toByteArray();
  }
}
