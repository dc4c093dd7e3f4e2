package org.sayso.link.across;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.link.name.Folding;
import org.sayso.link.name.Title;
import org.sayso.link.name.Titles;
import org.sayso.model.entity.Entity;
import org.sayso.model.entity.Gender;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.model.finding.Mention;
import org.sayso.model.geo.Countries;

/** Reads what stands beside a person's names. Stateless and thread-safe. */
final class BearingReader {
  private static final Pattern AGE =
      Pattern.compile("^(?:'s)?,? (?:\\(|aged? )?(\\d{1,2})(?=[,.)\\n]| years? old)");
  private static final Pattern BEFORE = Pattern.compile("(\\d{1,2})-year-old (?:\\p{L}+ ){0,3}$");
  private static final int REACH = 60;
  private static final int YOUNGEST = 5;

  private final Countries countries = Countries.standard();
  private final Titles titles = new Titles();

  Bearing read(LinkedArticle article, Entity entity) {
    Set<String> roles = new TreeSet<>();
    Set<String> lands = new TreeSet<>();
    Optional<Integer> born = Optional.empty();
    Set<Gender> genders = new HashSet<>();
    String text = article.article().text();
    for (Mention mention : entity.mentions()) {
      String words = mention.span().in(text);
      switch (mention.form()) {
        case NAME -> {
          born = born.or(() -> born(article, mention));
          title(text, mention).ifPresent(roles::add);
        }
        case NOMINAL -> describe(words, roles, lands);
        case PRONOUN -> gender(words).ifPresent(genders::add);
      }
    }
    Gender gender = genders.size() == 1 ? genders.iterator().next() : Gender.UNKNOWN;
    return new Bearing(born, roles, lands, gender, year(article).map(Set::of).orElse(Set.of()));
  }

  private void describe(String words, Set<String> roles, Set<String> lands) {
    List<String> parts = List.of(words.strip().split("[\\s]+"));
    roles.add(Folding.fold(parts.get(parts.size() - 1)));
    parts.forEach(
        p ->
            countries
                .find(p.replaceAll("['’]s$", ""))
                .ifPresent(c -> lands.add(c.country().code())));
  }

  private Optional<String> title(String text, Mention mention) {
    String left =
        text.substring(Math.max(0, mention.span().start() - REACH), mention.span().start());
    String[] words = left.substring(left.lastIndexOf('\n') + 1).strip().split("\\s+");
    return titles
        .endOf(Arrays.stream(words).map(Folding::fold).toList())
        .filter(t -> t.kind() == Title.Kind.OFFICE)
        .map(t -> t.words());
  }

  private static Optional<Integer> born(LinkedArticle article, Mention name) {
    String text = article.article().text();
    String right =
        text.substring(name.span().end(), Math.min(text.length(), name.span().end() + REACH));
    String left = text.substring(Math.max(0, name.span().start() - REACH), name.span().start());
    Matcher after = AGE.matcher(right);
    Matcher before = BEFORE.matcher(left);
    Optional<String> age =
        after.find()
            ? Optional.of(after.group(1))
            : before.find() ? Optional.of(before.group(1)) : Optional.empty();
    Optional<Integer> year = year(article);
    return age.map(Integer::valueOf).filter(a -> a >= YOUNGEST).flatMap(a -> year.map(y -> y - a));
  }

  private static Optional<Integer> year(LinkedArticle article) {
    return article
        .article()
        .metadata()
        .published()
        .map(Object::toString)
        .filter(d -> d.matches("\\d{4}.*"))
        .map(d -> Integer.valueOf(d.substring(0, 4)));
  }

  private static Optional<Gender> gender(String pronoun) {
    return switch (pronoun.toLowerCase(Locale.ROOT)) {
      case "he", "him", "his", "himself" -> Optional.of(Gender.MALE);
      case "she", "her", "hers", "herself" -> Optional.of(Gender.FEMALE);
      default -> Optional.empty();
    };
  }
}
