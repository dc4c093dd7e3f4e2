package org.sayso.weave.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sayso.model.finding.EventMention;
import org.sayso.model.finding.Participant;
import org.sayso.model.text.Edtf;
import org.sayso.weave.article.CaseArticle;
import org.sayso.weave.group.AverageLinkage;
import org.sayso.weave.group.Similarity;

/**
 * Events that are one happening: the same type and plain verb, a common actor, a common recipient
 * wherever both name one, and days that do not exclude each other. An event without an actor that
 * the case knows is left out, and so is an uncoded one: what one text plans or denies in passing is
 * no claim of a case.
 */
final class EventBundles {
  /** Nearly every two of a bundle must fit, so that one undated event joins no two dated ones. */
  private static final double NEARLY_ALL_FIT = 0.8;

  private EventBundles() {}

  static List<Bundle> of(List<CaseArticle> articles) {
    SortedMap<String, List<Happening>> byType = new TreeMap<>();
    for (CaseArticle article : articles) {
      for (EventMention event : article.linked().annotated().events()) {
        Happening happening = Happening.of(event, article);
        if (event.type().isPresent() && !happening.actors().isEmpty()) {
          String type = event.type().get().name() + " " + event.label();
          byType.computeIfAbsent(type, t -> new ArrayList<>()).add(happening);
        }
      }
    }
    return byType.values().stream().flatMap(h -> bundles(h).stream()).toList();
  }

  private static List<Bundle> bundles(List<Happening> happenings) {
    List<Similarity> same = new ArrayList<>();
    happeningsByActor(happenings)
        .forEach(
            (pair, one) -> {
              if (happenings.get(pair.first()).mayBe(happenings.get(pair.second()))) {
                same.add(pair);
              }
            });
    return AverageLinkage.groups(happenings.size(), same, NEARLY_ALL_FIT).stream()
        .map(group -> new Bundle(group.stream().map(i -> happenings.get(i).assertion()).toList()))
        .toList();
  }

  /** Every two that share an actor, each pair once. */
  private static SortedMap<Similarity, Integer> happeningsByActor(List<Happening> happenings) {
    SortedMap<String, List<Integer>> withActor = new TreeMap<>();
    SortedMap<Similarity, Integer> pairs = new TreeMap<>();
    for (int at = 0; at < happenings.size(); at++) {
      for (String actor : happenings.get(at).actors()) {
        List<Integer> earlier = withActor.computeIfAbsent(actor, a -> new ArrayList<>());
        for (int other : earlier) {
          pairs.put(new Similarity(other, at, 1), 1);
        }
        earlier.add(at);
      }
    }
    return pairs;
  }

  private record Happening(
      Assertion assertion, SortedSet<String> actors, SortedSet<String> recipients) {

    static Happening of(EventMention event, CaseArticle article) {
      return new Happening(
          new Assertions(article).of(event),
          ids(event.actors(), article),
          ids(event.recipients(), article));
    }

    boolean mayBe(Happening other) {
      return fits(recipients, other.recipients) && fits(assertion.date(), other.assertion.date());
    }

    private static boolean fits(Set<String> some, Set<String> others) {
      return some.isEmpty() || others.isEmpty() || some.stream().anyMatch(others::contains);
    }

    private static boolean fits(Optional<Edtf> a, Optional<Edtf> b) {
      return a.isEmpty()
          || b.isEmpty()
          || !a.get().earliest().isAfter(b.get().latest())
              && !b.get().earliest().isAfter(a.get().latest());
    }

    private static SortedSet<String> ids(List<Participant> participants, CaseArticle article) {
      SortedSet<String> ids = new TreeSet<>();
      participants.forEach(p -> article.entityOf(p).ifPresent(ids::add));
      return ids;
    }
  }
}
