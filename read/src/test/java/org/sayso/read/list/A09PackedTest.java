package org.sayso.read.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.model.SaysoException;
import org.sayso.model.profile.WatchList;

/** Lists as they are sent: packed. */
class A09PackedTest {
  @TempDir Path folder;

  private static WatchList read(Path path) {
    return new WatchListReader().read(ListFiles.of(Samples.DAY, path));
  }

  private Path gzip(String sample, String name) throws IOException {
    Path packed = folder.resolve(name);
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      Files.copy(Samples.path(sample), out);
    }
    return packed;
  }

  @Test
  void a_packed_list_is_the_same_list() throws IOException {
    assertThat(read(gzip("un.xml", "un.xml.gz"))).isEqualTo(Samples.read("un.xml"));
  }

  @Test
  void the_tables_of_one_list_are_found_packed_and_in_an_archive() throws IOException {
    Path zip = folder.resolve("sdnlist.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (String name : new String[] {"sdn.csv", "alt.csv", "add.csv", "sdn_comments.csv"}) {
        out.putNextEntry(new ZipEntry("list/" + name));
        Files.copy(Samples.path("ofac/" + name), out);
        gzip("ofac/" + name, name + ".gz");
      }
    }
    assertThat(read(zip)).isEqualTo(Samples.read("ofac"));
    assertThat(read(folder.resolve("sdn.csv.gz"))).isEqualTo(Samples.read("ofac"));
  }

  @Test
  void a_packed_file_that_is_cut_off_is_refused() throws IOException {
    for (String sample : new String[] {"un.xml", "uk.csv", "entities.ftm.json"}) {
      Path packed = gzip(sample, sample + ".gz");
      byte[] bytes = Files.readAllBytes(packed);
      Files.write(packed, Arrays.copyOf(bytes, bytes.length / 2));
      assertThatThrownBy(() -> read(packed)).isInstanceOf(SaysoException.class);
    }
  }
}
