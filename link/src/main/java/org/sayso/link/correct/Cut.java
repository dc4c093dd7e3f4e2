package org.sayso.link.correct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sayso.link.name.Spelling;
import org.sayso.model.entity.Entity;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.model.finding.Mention;
import org.sayso.model.finding.MentionForm;
import org.sayso.model.text.Span;

/**
 * An article in which some mentions of an entity became an entity of their own.
 *
 * @param article the article
 * @param number the new entity's
 */
record Cut(LinkedArticle article, int number) {
  /**
   * Cuts mentions out of one of an article's entities, and with them whatever takes its meaning
   * from them. Empty where nothing of it would be left.
   */
  static Optional<Cut> of(LinkedArticle article, Entity whole, Set<Mention> chosen) {
    Set<Span> gone = following(whole, chosen);
    List<Mention> out = whole.mentions().stream().filter(m -> gone.contains(m.span())).toList();
    List<Mention> rest = whole.mentions().stream().filter(m -> !gone.contains(m.span())).toList();
    if (rest.isEmpty()) {
      return Optional.empty();
    }
    int number = article.entities().stream().mapToInt(Entity::number).max().orElseThrow() + 1;
    String text = article.article().text();
    List<Entity> entities = new ArrayList<>();
    for (Entity entity : article.entities()) {
      entities.add(entity.equals(whole) ? remainder(whole, rest, text) : entity);
    }
    entities.add(new Entity(number, whole.schema(), name(out, text), out));
    return Optional.of(new Cut(new LinkedArticle(article.annotated(), entities), number));
  }

  private static Set<Span> following(Entity whole, Set<Mention> chosen) {
    Set<Span> gone = new HashSet<>();
    chosen.forEach(m -> gone.add(m.span()));
    boolean more = true;
    while (more) {
      more = false;
      for (Mention m : whole.mentions()) {
        more |= m.refersTo().filter(gone::contains).isPresent() && gone.add(m.span());
      }
    }
    return gone;
  }

  private static Entity remainder(Entity whole, List<Mention> rest, String text) {
    boolean stays = rest.stream().anyMatch(m -> m.span().in(text).contains(whole.name()));
    String name = stays ? whole.name() : name(rest, text);
    return new Entity(whole.number(), whole.schema(), name, rest);
  }

  /** The longest name, of equals the first; where there is none, the first description. */
  private static String name(List<Mention> mentions, String text) {
    return names(mentions, text)
        .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
        .orElseGet(() -> mentions.get(0).span().in(text));
  }

  private static Stream<String> names(List<Mention> mentions, String text) {
    return mentions.stream()
        .filter(m -> m.form() == MentionForm.NAME)
        .map(m -> Spelling.bare(m.span().in(text)))
        .filter(n -> !n.isEmpty());
  }
}
