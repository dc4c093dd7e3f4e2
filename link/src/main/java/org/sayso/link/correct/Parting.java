package org.sayso.link.correct;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.model.correction.Anchor;
import org.sayso.model.correction.Correction.Split;
import org.sayso.model.correction.EffectKind;
import org.sayso.model.correction.Footing;
import org.sayso.model.entity.ArticleEntity;
import org.sayso.model.entity.Entity;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.model.finding.Mention;

/** Makes somebody else of a part. For one split, once. */
final class Parting {
  private final State state;
  private final int number;
  private final Split split;

  /** Ids of those who hold the rest. */
  private final Set<String> rest = new LinkedHashSet<>();

  /** Whom the rest stands on: they stay. */
  private final Set<ArticleEntity> staying = new HashSet<>();

  /** Those who go. */
  private final Set<ArticleEntity> going = new TreeSet<>();

  /** Those who are apart from the rest already. */
  private final Map<String, Group> apart = new LinkedHashMap<>();

  private final List<String> gone = new ArrayList<>();

  Parting(State state, int number, Split split) {
    this.state = state;
    this.number = number;
    this.split = split;
  }

  Step apply() {
    findRest();
    if (rest.isEmpty()) {
      return Step.waits(List.of(split.ground().name()));
    }
    split.members().forEach(this::findMember);
    mentions().forEach(this::findMentions);
    if (going.isEmpty() && apart.isEmpty()) {
      return Step.waits(gone);
    }
    EffectKind kind =
        going.isEmpty() && apart.size() == 1 ? EffectKind.ALREADY_SO : EffectKind.APPLIES;
    List<ArticleEntity> part = part().members();
    state.noteSplit(number);
    List<ArticleEntity> concerned =
        Stream.concat(part.stream(), staying.stream().sorted()).toList();
    return new Step(kind, concerned, now -> areTwo(now, part), gone);
  }

  private void findRest() {
    Set<Anchor> others = new HashSet<>(split.members());
    others.addAll(split.mentions());
    for (Footing footing : split.ground().footings()) {
      List<Anchor> own = footing.anchors().stream().filter(a -> !others.contains(a)).toList();
      if (!own.isEmpty()) {
        state
            .holder(new Footing(own, footing.split()))
            .ifPresent(
                group -> {
                  rest.add(group.id());
                  own.stream()
                      .flatMap(a -> state.member(a).stream())
                      .filter(m -> isOf(m, group))
                      .forEach(staying::add);
                });
      }
    }
  }

  private boolean isOf(ArticleEntity member, Group group) {
    return state.owner(member).filter(o -> o.id().equals(group.id())).isPresent();
  }

  private void findMember(Anchor anchor) {
    Optional<ArticleEntity> member = state.member(anchor);
    Optional<Group> owner = member.flatMap(state::owner);
    if (owner.isEmpty()) {
      gone.add(anchor.words());
    } else if (!rest.contains(owner.get().id())) {
      apart.put(owner.get().id(), owner.get());
    } else if (staying.contains(member.get())) {
      // What were two entities of the article is one now: not to be told apart without a mention.
      gone.add(anchor.words());
    } else {
      going.add(member.get());
    }
  }

  /** The mentions that are still there, by the article's entity that has them. */
  private Map<ArticleEntity, Set<Mention>> mentions() {
    Map<ArticleEntity, Set<Mention>> found = new TreeMap<>();
    for (Anchor anchor : split.mentions()) {
      Optional<LinkedArticle> article = state.article(anchor.article());
      Optional<Mention> mention = article.flatMap(a -> Places.mention(anchor, a));
      Optional<Entity> entity = mention.flatMap(m -> article.get().entityAt(m.span()));
      if (entity.isEmpty()) {
        gone.add(anchor.words());
      } else {
        found
            .computeIfAbsent(
                new ArticleEntity(anchor.article(), entity.get().number()), e -> new HashSet<>())
            .add(mention.get());
      }
    }
    return found;
  }

  private void findMentions(ArticleEntity member, Set<Mention> mentions) {
    Optional<Group> owner = state.owner(member);
    if (owner.isPresent() && !rest.contains(owner.get().id())) {
      apart.put(owner.get().id(), owner.get());
      return;
    }
    LinkedArticle article = state.article(member.article()).orElseThrow();
    Entity whole =
        article.entities().stream()
            .filter(e -> e.number() == member.number())
            .findFirst()
            .orElseThrow();
    Optional<Cut> cut = Cut.of(article, whole, mentions);
    cut.ifPresent(c -> state.replace(c.article()));
    if (cut.isEmpty() && staying.contains(member)) {
      mentions.forEach(m -> gone.add(m.span().in(article.article().text())));
    } else {
      going.add(cut.map(c -> new ArticleEntity(member.article(), c.number())).orElse(member));
    }
  }

  private Group part() {
    if (going.isEmpty()) {
      return new Joining(state).join(apart.values());
    }
    Group whole =
        going.stream()
            .flatMap(m -> state.owner(m).stream())
            .findFirst()
            .or(() -> rest.stream().flatMap(id -> state.group(id).stream()).findFirst())
            .orElseThrow();
    Looks looks = new Looks(state);
    List<Group> groups = new ArrayList<>();
    groups.add(
        new Group(
            freeId(),
            looks.part(whole, going),
            List.of(new Piece(Optional.of(number), List.copyOf(going))),
            false));
    groups.addAll(apart.values());
    for (String id : rest) {
      Group was = state.group(id).orElseThrow();
      state.put(was.without(going, looks.rest(was, going)));
    }
    return new Joining(state).join(groups);
  }

  private boolean areTwo(State now, List<ArticleEntity> part) {
    Set<String> others =
        staying.stream()
            .flatMap(m -> now.owner(m).stream())
            .map(Group::id)
            .collect(Collectors.toSet());
    return part.stream()
        .flatMap(m -> now.owner(m).stream())
        .anyMatch(group -> !others.contains(group.id()));
  }

  /**
   * From the places that the part stands on, so that making the same split again gives it again.
   */
  private String freeId() {
    String key =
        Stream.concat(split.members().stream(), split.mentions().stream())
            .map(a -> a.article() + ":" + a.span().start() + "-" + a.span().end())
            .sorted()
            .collect(Collectors.joining(" ", "part ", ""));
    String id = hash(key);
    while (!state.isFree(id)) {
      id = hash(key + " " + id);
    }
    return id;
  }

  private static String hash(String key) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return "Q" + HexFormat.of().formatHex(digest, 0, 5);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
