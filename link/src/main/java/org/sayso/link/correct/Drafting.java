package org.sayso.link.correct;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sayso.link.correct.Drafted.Ready;
import org.sayso.link.correct.Drafted.Refused;
import org.sayso.link.name.Folding;
import org.sayso.link.name.Spelling;
import org.sayso.model.article.ArticleId;
import org.sayso.model.correction.Anchor;
import org.sayso.model.correction.Correction;
import org.sayso.model.correction.Correction.Hide;
import org.sayso.model.correction.Correction.Merge;
import org.sayso.model.correction.Correction.Rename;
import org.sayso.model.correction.Correction.Retype;
import org.sayso.model.correction.Correction.Split;
import org.sayso.model.correction.Ground;
import org.sayso.model.correction.Portion;
import org.sayso.model.entity.ArticleEntity;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.model.finding.Mention;
import org.sayso.model.finding.Schema;

/** Makes corrections of what a case shows now. Immutable. */
public final class Drafting {
  private final Corrected now;

  /** Over the case as it is seen now. */
  public Drafting(Corrected now) {
    this.now = now;
  }

  /** These are one; the first gives id, name and kind. */
  public Drafted merge(List<String> ids) {
    Set<String> several = new LinkedHashSet<>(ids);
    if (several.size() < 2) {
      return new Refused("one alone cannot be merged; name at least two");
    }
    List<Ground> grounds = new ArrayList<>();
    for (String id : several) {
      Optional<Ground> ground = now.ground(id);
      if (ground.isEmpty()) {
        return nobody(id);
      }
      grounds.add(ground.get());
    }
    return new Ready(new Merge(grounds));
  }

  /** It is called so. */
  public Drafted rename(String id, String name) {
    return name.isBlank()
        ? new Refused("a name must have letters")
        : about(id, ground -> new Rename(ground, name));
  }

  /** It shall not be shown. */
  public Drafted hide(String id) {
    return about(id, Hide::new);
  }

  /** It is of that kind. */
  public Drafted retype(String id, Schema schema) {
    return about(id, ground -> new Retype(ground, schema));
  }

  /** These of its mentions mean somebody else, all the same one. */
  public Drafted split(String id, List<Portion> portions) {
    Optional<Group> whole = now.group(id);
    if (whole.isEmpty()) {
      return nobody(id);
    }
    Map<ArticleEntity, Set<Mention>> leaving = new TreeMap<>();
    for (Portion portion : portions) {
      Map<ArticleEntity, Set<Mention>> chosen = chosen(whole.get(), portion);
      if (chosen.isEmpty()) {
        return new Refused(none(whole.get(), portion));
      }
      chosen.forEach((m, found) -> leaving.computeIfAbsent(m, k -> new HashSet<>()).addAll(found));
    }
    return split(whole.get(), leaving);
  }

  private Drafted split(Group whole, Map<ArticleEntity, Set<Mention>> leaving) {
    List<Anchor> members = new ArrayList<>();
    List<Anchor> mentions = new ArrayList<>();
    Map<ArticleEntity, Set<Mention>> cut = new TreeMap<>();
    for (ArticleEntity member : leaving.keySet()) {
      Set<Mention> chosen = leaving.get(member);
      if (chosen.containsAll(now.entity(member).mentions())) {
        members.add(now.anchor(member, Set.of()));
      } else {
        LinkedArticle article = now.article(member.article());
        chosen.forEach(mention -> mentions.add(Places.at(article, mention.span())));
        cut.put(member, chosen);
      }
    }
    if (members.isEmpty() && mentions.isEmpty()) {
      return new Refused("nothing named to split off “" + whole.look().name() + "”");
    }
    if (cut.isEmpty() && members.size() == whole.members().size()) {
      return new Refused(
          "that is all of “%s”; nothing would be left of it".formatted(whole.look().name()));
    }
    return new Ready(new Split(now.ground(whole.id(), cut).orElseThrow(), members, mentions));
  }

  private Map<ArticleEntity, Set<Mention>> chosen(Group whole, Portion portion) {
    Map<ArticleEntity, Set<Mention>> chosen = new TreeMap<>();
    for (ArticleEntity member : whole.members()) {
      if (member.article().equals(portion.article())) {
        String text = now.article(member.article()).article().text();
        Set<Mention> found =
            now.entity(member).mentions().stream()
                .filter(m -> isMeant(m, portion, text))
                .collect(Collectors.toSet());
        if (!found.isEmpty()) {
          chosen.put(member, found);
        }
      }
    }
    return chosen;
  }

  private static boolean isMeant(Mention mention, Portion portion, String text) {
    return portion.span().filter(span -> !span.equals(mention.span())).isEmpty()
        && portion.words().filter(w -> !plain(w).equals(plain(mention.span().in(text)))).isEmpty();
  }

  private static String plain(String words) {
    return Folding.fold(Spelling.bare(words));
  }

  private String none(Group whole, Portion portion) {
    String name = whole.look().name();
    ArticleId id = portion.article();
    String there =
        whole.members().stream()
            .filter(m -> m.article().equals(id))
            .flatMap(m -> now.entity(m).mentions().stream())
            .map(m -> m.span().in(now.article(id).article().text()))
            .distinct()
            .map(words -> "“" + words + "”")
            .collect(Collectors.joining(", "));
    return there.isEmpty()
        ? "“%s” is not mentioned in the article %s".formatted(name, id)
        : "“%s” is not mentioned so in the article %s; there it is %s".formatted(name, id, there);
  }

  private Drafted about(String id, Function<Ground, Correction> made) {
    return now.ground(id).map(made).<Drafted>map(Ready::new).orElseGet(() -> nobody(id));
  }

  private static Drafted nobody(String id) {
    return new Refused("the case shows nobody with the id " + id);
  }
}
