package org.sayso.link.correct;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.link.correct.Group.Look;
import org.sayso.link.name.Spelling;
import org.sayso.model.entity.ArticleEntity;
import org.sayso.model.entity.Entity;
import org.sayso.model.finding.MentionForm;

/** What the parts of a split entity are called: each by what its own articles call it. */
final class Looks {
  private final State state;

  Looks(State state) {
    this.state = state;
  }

  /** Of those who go. */
  Look part(Group whole, Collection<ArticleEntity> part) {
    Set<String> names = new TreeSet<>(spelled(part));
    whole.names().filter(name -> bear(part, name)).forEach(names::add);
    return new Look(whole.look().schema(), commonest(part), false, names);
  }

  /** Of those who stay: a name that only those who go bear is no longer theirs. */
  Look rest(Group whole, Set<ArticleEntity> part) {
    List<ArticleEntity> rest =
        whole.members().stream().filter(member -> !part.contains(member)).toList();
    Look look = whole.look();
    if (rest.isEmpty()) {
      return look;
    }
    Set<String> names =
        look.aliases().stream()
            .filter(name -> bear(rest, name) || !bear(part, name))
            .collect(Collectors.toCollection(TreeSet::new));
    boolean stays = look.chosen() || bear(rest, look.name()) || !bear(part, look.name());
    return new Look(look.schema(), stays ? look.name() : commonest(rest), look.chosen(), names);
  }

  private boolean bear(Collection<ArticleEntity> members, String name) {
    return members.stream().anyMatch(member -> written(member).anyMatch(w -> w.contains(name)));
  }

  private List<String> spelled(Collection<ArticleEntity> members) {
    return members.stream()
        .flatMap(this::written)
        .map(Spelling::bare)
        .filter(name -> !name.isBlank())
        .toList();
  }

  /** An entity's name in its article, and its mentions by name as they are written. */
  private Stream<String> written(ArticleEntity member) {
    return state.article(member.article()).stream()
        .flatMap(
            article ->
                article.entities().stream()
                    .filter(e -> e.number() == member.number())
                    .flatMap(
                        e ->
                            Stream.concat(
                                Stream.of(e.name()), names(article.article().text(), e))));
  }

  private static Stream<String> names(String text, Entity entity) {
    return entity.mentions().stream()
        .filter(m -> m.form() == MentionForm.NAME)
        .map(m -> m.span().in(text));
  }

  /** The most frequent name, of equals the longest. */
  private String commonest(Collection<ArticleEntity> members) {
    Map<String, Long> counts =
        members.stream()
            .flatMap(member -> written(member).limit(1))
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    Comparator<String> better =
        Comparator.comparingLong((String name) -> counts.get(name))
            .thenComparingInt(String::length)
            .thenComparing(Comparator.reverseOrder());
    return counts.keySet().stream().max(better).orElseThrow();
  }
}
