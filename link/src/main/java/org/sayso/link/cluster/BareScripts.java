package org.sayso.link.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sayso.link.name.PersonName;
import org.sayso.link.script.Romanizer;
import org.sayso.link.script.Skeletons;
import org.sayso.link.script.Sounds;

/**
 * A person's name in Arabic or Hebrew letters, which leave the vowels out, beside the same in Latin
 * letters: joined by the consonants, where exactly one fits.
 */
final class BareScripts implements Rule {
  private static final int LEAST_CONSONANTS = 5;
  private static final String ARTICLE = "^ال(?=..)";

  private final Skeletons skeletons = new Skeletons();
  private final Sounds sounds = new Sounds();

  @Override
  public void apply(Clusters clusters) {
    Index written = new Index();
    List<Integer> bare = new ArrayList<>();
    Index.each(
        clusters.names(),
        PersonName.class,
        (name, i) -> {
          if (!name.isShort() && isBare(name)) {
            bare.add(i);
          }
        });
    if (bare.isEmpty()) {
      return;
    }
    Index.each(
        clusters.names(),
        PersonName.class,
        (name, i) -> {
          if (!name.isShort() && !isBare(name)) {
            written.putOne(consonants(name), i, clusters);
          }
        });
    bare.forEach(i -> find(i, written, clusters));
    clusters.settle();
  }

  private void find(int index, Index written, Clusters clusters) {
    String consonants = consonants((PersonName) clusters.names().get(index).name());
    if (consonants.length() >= LEAST_CONSONANTS) {
      clusters.propose(index, written.get(consonants), "script");
    }
  }

  private static boolean isBare(PersonName name) {
    return Skeletons.isBare(Romanizer.script(name.surname()));
  }

  private String consonants(PersonName name) {
    List<String> words = new ArrayList<>(name.given());
    words.add(name.surname());
    return words.stream().map(this::consonants).collect(Collectors.joining(" "));
  }

  private String consonants(String word) {
    return Skeletons.isBare(Romanizer.script(word))
        ? skeletons.ofBare(word.replaceFirst(ARTICLE, ""))
        : skeletons.ofSounds(sounds.of(word.replaceFirst("^[ae]l-", "")));
  }
}
