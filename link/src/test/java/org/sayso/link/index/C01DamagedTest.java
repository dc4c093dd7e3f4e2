package org.sayso.link.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.model.SaysoException;
import org.sayso.model.profile.ProfileKind;

/** Files of an index that were cut off, changed, or never were one. */
class C01DamagedTest {
  @TempDir Path folder;
  private Path file;
  private byte[] whole;

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("names.index");
    new NameIndexBuilder().add(0, "Marlow Tintagel", ProfileKind.PERSON).build().write(file);
    whole = Files.readAllBytes(file);
  }

  @ParameterizedTest
  @CsvSource({
    "0, it is no index of names",
    "8, its layout is of release",
    "20, its header is damaged"
  })
  void aChangedHeaderIsTold(int at, String word) throws IOException {
    whole[at] ^= 0x40;
    Files.write(file, whole);
    assertThatThrownBy(() -> NameIndex.open(file))
        .isInstanceOf(SaysoException.class)
        .hasMessageContaining("names.index")
        .hasMessageContaining(word);
  }

  @ParameterizedTest
  @CsvSource({"0", "7", "100", "200"})
  void aCutFileIsTold(int length) throws IOException {
    Files.write(file, Arrays.copyOf(whole, length));
    assertThatThrownBy(() -> NameIndex.open(file)).isInstanceOf(SaysoException.class);
  }

  @Test
  void changedContentIsSeenWhenAsked() throws IOException {
    assertThat(NameIndex.open(file).isWhole()).isTrue();
    whole[whole.length - 12] ^= 1;
    Files.write(file, whole);
    assertThat(NameIndex.open(file).isWhole()).isFalse();
  }

  @Test
  void theSameNamesAreTheSameBytes() throws IOException {
    Path again = folder.resolve("again.index");
    new NameIndexBuilder().add(0, "Marlow Tintagel", ProfileKind.PERSON).build().write(again);
    assertThat(Files.readAllBytes(again)).isEqualTo(whole);
  }
}
