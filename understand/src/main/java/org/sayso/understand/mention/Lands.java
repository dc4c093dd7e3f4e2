package org.sayso.understand.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.model.finding.Mention;
import org.sayso.model.finding.Schema;
import org.sayso.model.geo.Countries;
import org.sayso.model.geo.CountryName;
import org.sayso.model.geo.CountryNameKind;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Tree;

/**
 * Which land "the country" or "the former Norlandish province" means: the only one named before it
 * in its sentence, else in the one before, that is not itself the owner in the description. A
 * capital stands for its government there and a region is no country, so neither counts; where two
 * lands are in question, none is meant.
 */
final class Lands {
  private static final int REACH = 2;

  private final Scene scene;
  private final Countries countries = Countries.standard();

  Lands(Scene scene) {
    this.scene = scene;
  }

  /** The land's last mention before the description. */
  Optional<Mention> of(int place, int head) {
    List<String> owners = owners(place, head);
    int start = scene.sentence(place).token(head).span().start();
    for (int back = place; back > Math.max(-1, place - REACH); back--) {
      List<Mention> named =
          scene.names(back).stream()
              .filter(c -> c.mention().span().start() < start && isNamed(c))
              .map(Candidate::mention)
              .filter(m -> !owners.contains(key(m)))
              .toList();
      if (!named.isEmpty()) {
        boolean one = named.stream().map(this::key).distinct().count() == 1;
        return one ? Optional.of(named.get(named.size() - 1)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "The former Norlandish province" is not Norland. */
  private List<String> owners(int place, int head) {
    Sentence sentence = scene.sentence(place);
    return sentence.tree().children(head, "amod", "compound", "nmod:poss", "nmod").stream()
        .flatMap(
            o ->
                Stream.concat(
                    scene.nameAt(place, o).map(c -> key(c.mention())).stream(),
                    Stream.of(key(sentence.token(o).text()))))
        .collect(Collectors.toUnmodifiableList());
  }

  /** A land that the sentence speaks of; "Norlandish" in "Norlandish troops" names none. */
  private boolean isNamed(Candidate candidate) {
    Tree tree = scene.sentence(candidate.place()).tree();
    String words = candidate.mention().span().in(scene.text());
    Optional<CountryNameKind> kind = countries.find(words).map(CountryName::kind);
    boolean land =
        candidate.mention().schema() == Schema.COUNTRY
            && kind.filter(k -> k != CountryNameKind.NAME && k != CountryNameKind.ABBREVIATION)
                .isEmpty();
    return land && !tree.isAny(candidate.head(), "amod", "compound") && !countries.isRegion(words);
  }

  private String key(Mention mention) {
    return key(mention.span().in(scene.text()));
  }

  private String key(String words) {
    return countries
        .find(words)
        .map(n -> n.country().code())
        .orElseGet(() -> words.toLowerCase(Locale.ROOT));
  }
}
