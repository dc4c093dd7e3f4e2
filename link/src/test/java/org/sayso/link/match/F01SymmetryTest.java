package org.sayso.link.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class F01SymmetryTest {
  @Property(tries = 300)
  void theOrderOfTheSidesChangesNothing(
      @ForAll("names") String one, @ForAll("names") String other) {
    assertThat(Side.person(one, other)).isCloseTo(Side.person(other, one), within(1e-9));
    assertThat(Side.body(one, other)).isCloseTo(Side.body(other, one), within(1e-9));
  }

  @Property(tries = 200)
  void aNameIsItself(@ForAll("names") String name) {
    assertThat(Side.person(name, name)).isEqualTo(1.0);
  }

  @Property(tries = 300)
  void anyWordsGiveAScore(@ForAll String one, @ForAll String other) {
    if (!one.isBlank() && !other.isBlank()) {
      assertThat(Side.person(one, other)).isBetween(0.0, 1.0);
      assertThat(Side.body(one, other)).isBetween(0.0, 1.0);
    }
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(
            "Marlow",
            "Marlwo",
            "Finch",
            "Fich",
            "al",
            "Tarif",
            "bin",
            "Ivanovich",
            "J.",
            "Abdullah",
            "Kim",
            "Tae",
            "Сергей",
            "خالد",
            "Bank",
            "Orlenta",
            "42",
            "Jan",
            "Daniel",
            "Jandaniel")
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(words -> String.join(" ", words));
  }
}
