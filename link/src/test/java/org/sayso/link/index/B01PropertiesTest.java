package org.sayso.link.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sayso.model.profile.Profile;
import org.sayso.model.profile.ProfileKind;

/** What holds of any names. */
class B01PropertiesTest {
  private static final int LIMIT = 20;

  private static NameIndex index(List<String> names) {
    NameIndexBuilder builder = new NameIndexBuilder();
    for (String name : names) {
      builder.add(names.indexOf(name), name, ProfileKind.PERSON);
    }
    return builder.build();
  }

  private static List<String> found(NameIndex index, String name) {
    return index.candidates(Profile.named(name, ProfileKind.PERSON), LIMIT).stream()
        .map(c -> index.name(c.name()))
        .toList();
  }

  @Property(tries = 100)
  void everyNameFindsItself(@ForAll("rosters") List<String> names) {
    NameIndex index = index(names);
    assertThat(names).allMatch(name -> found(index, name).contains(name));
  }

  @Property(tries = 100)
  void aLostLetterStillFinds(@ForAll("rosters") List<String> names, @ForAll Random chance) {
    NameIndex index = index(names);
    for (String name : names) {
      int at = 1 + chance.nextInt(4);
      String slip = name.substring(0, at) + name.substring(at + 1);
      assertThat(found(index, slip)).as(slip).contains(name);
    }
  }

  @Property(tries = 60)
  void theOrderOfNamesChangesNothing(@ForAll("rosters") List<String> names, @ForAll Random chance) {
    List<String> turned = new ArrayList<>(names);
    Collections.shuffle(turned, chance);
    NameIndex one = index(names);
    NameIndex other = index(turned);
    for (String name : names) {
      Set<String> expected = new HashSet<>(found(one, name));
      assertThat(found(other, name)).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Property(tries = 10)
  void aMappedIndexAnswersAsTheOneThatWasBuilt(@ForAll("rosters") List<String> names)
      throws IOException {
    NameIndex built = index(names);
    Path file = Files.createTempFile("names", ".index");
    built.write(file);
    NameIndex mapped = NameIndex.open(file);

    assertThat(mapped.isWhole()).isTrue();
    for (String name : names) {
      Profile asked = Profile.named(name, ProfileKind.PERSON);
      assertThat(mapped.candidates(asked, LIMIT)).isEqualTo(built.candidates(asked, LIMIT));
    }
    Files.delete(file);
  }

  /** Up to ten different names of two words, the first long enough to bear a slip. */
  @Provide
  Arbitrary<List<String>> rosters() {
    Arbitrary<String> first =
        Arbitraries.strings().withCharRange('a', 'z').ofMinLength(7).ofMaxLength(9);
    Arbitrary<String> second =
        Arbitraries.strings().withCharRange('a', 'z').ofMinLength(2).ofMaxLength(9);
    return Combinators.combine(first, second)
        .as((one, other) -> one + " " + other)
        .list()
        .uniqueElements()
        .ofMinSize(1)
        .ofMaxSize(10);
  }
}
