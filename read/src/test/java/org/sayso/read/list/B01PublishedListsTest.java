package org.sayso.read.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.sayso.model.profile.ProfileKind;
import org.sayso.model.profile.Standing;
import org.sayso.model.profile.WatchList;

/** Lists as they were published, where they lie beside the project. */
class B01PublishedListsTest {
  private static WatchList read(String name) {
    Path path = Path.of("../../shared/bench/names/lists", name);
    assumeTrue(Files.exists(path), "no published lists in ../shared");
    return new WatchListReader().read(ListFiles.of(Samples.DAY, path));
  }

  private static long count(WatchList list, ProfileKind kind) {
    return list.entries().stream().filter(e -> e.profile().kind() == kind).count();
  }

  private static long names(WatchList list, Standing standing) {
    return list.entries().stream()
        .flatMap(e -> e.profile().names().stream())
        .filter(n -> n.standing() == standing)
        .count();
  }

  @Test
  void the_security_council() {
    WatchList list = read("un/UN_consolidated.xml");
    assertThat(count(list, ProfileKind.PERSON)).isEqualTo(730);
    assertThat(count(list, ProfileKind.ORGANIZATION)).isEqualTo(273);
    assertThat(list.entries()).allMatch(e -> e.listing().listed().isPresent());
  }

  @Test
  void the_sdn_list() {
    WatchList list = read("ofac/sdn.csv");
    assertThat(count(list, ProfileKind.PERSON)).isEqualTo(3845);
    assertThat(count(list, ProfileKind.ORGANIZATION)).isEqualTo(2994);
    assertThat(count(list, ProfileKind.VESSEL)).isEqualTo(323);
    assertThat(count(list, ProfileKind.AIRPLANE)).isEqualTo(217);
    assertThat(names(list, Standing.WEAK)).isGreaterThan(2000);
  }

  @Test
  void the_consolidated_list_of_ofac() {
    WatchList list = read("ofac-consolidated");
    assertThat(list.version().list()).isEqualTo("ofac-consolidated");
    assertThat(count(list, ProfileKind.PERSON)).isEqualTo(79);
    assertThat(count(list, ProfileKind.ORGANIZATION)).isEqualTo(363);
    assertThat(list.notes()).isEmpty();
  }

  @Test
  void the_lists_of_the_united_states() {
    assertThat(count(read("us-csl/csl.csv"), ProfileKind.PERSON)).isEqualTo(20);
    assertThat(read("us-csl/csl.csv").entries()).hasSize(113);
    assertThat(read("us-dpl/dpl.txt").entries()).hasSize(416);
  }
}
