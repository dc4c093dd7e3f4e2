package org.sayso.read.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.model.SaysoException;
import org.sayso.model.profile.ListEntry;
import org.sayso.model.profile.WatchList;
import org.sayso.model.text.Edtf;

/** Tables of any columns, by a map. */
class A06OwnListTest {
  private static final String MAP =
      "id=No,name=First+Last,alias=Also,birth=Born,country=State,listed=Since,delisted=Until";

  @TempDir Path folder;

  private static WatchList read(String map) {
    return new WatchListReader()
        .read(
            new ListFiles(
                "wanted",
                List.of(Samples.path("own.csv")),
                Samples.DAY,
                Optional.of(Path.of(map))));
  }

  @Test
  void the_map_says_which_column_is_what() {
    WatchList list = read(MAP);
    assertThat(list.version().list()).isEqualTo("wanted");
    ListEntry anna = list.entries().get(0);
    assertThat(anna.profile().id()).isEqualTo("7");
    assertThat(Samples.names(anna.profile()))
        .containsExactly("Anna Berg MAIN", "Ana Berg ALIAS", "The Baker ALIAS");
    assertThat(anna.listing().listed()).contains(new Edtf("2014-01-18"));
    assertThat(list.entries().get(1).listing().delisted()).contains(new Edtf("2020-02-03"));
    assertThat(list.entries().get(1).listing().listed()).contains(new Edtf("2015-12-25"));
    assertThat(list.entries().get(1).listing().remarks()).containsExactly("country: Atlantis");
  }

  @Test
  void a_day_of_which_nobody_knows_the_month_is_a_year() {
    assertThat(read(MAP).entries().get(0).profile().traits().births())
        .containsExactly(new Edtf("1961"));
  }

  @Test
  void the_map_may_stand_in_a_file() throws IOException {
    Path map = folder.resolve("map.txt");
    Files.writeString(map, "# ours\n" + MAP.replace(',', '\n'));
    assertThat(read(map.toString()).entries()).isEqualTo(read(MAP).entries());
  }

  @Test
  void a_wrong_map_is_told_with_what_would_be_right() {
    assertThatThrownBy(() -> read("name=Nobody"))
        .isInstanceOf(SaysoException.class)
        .hasMessageContaining("there is no column “Nobody”");
    assertThatThrownBy(() -> read("nomen=First"))
        .isInstanceOf(SaysoException.class)
        .hasMessageContaining("“nomen” is no slot");
    assertThatThrownBy(() -> read("alias=Also")).hasMessageContaining("no column for “name”");
  }

  @Test
  void columns_that_are_called_as_the_slots_need_no_map() throws IOException {
    Path file = folder.resolve("plain.csv");
    Files.writeString(file, "name,alias,type,country\n\"Berg, Anna\",,person,RS\nAstra,,ship,PA\n");
    WatchList list = new WatchListReader().read(ListFiles.of(Samples.DAY, file));
    assertThat(list.version().list()).isEqualTo("list");
    assertThat(list.entries())
        .extracting(e -> e.profile().id() + " " + e.profile().name())
        .containsExactly("berg-anna Anna Berg", "astra Astra");
  }
}
