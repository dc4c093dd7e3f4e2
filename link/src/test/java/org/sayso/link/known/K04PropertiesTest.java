package org.sayso.link.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sayso.link.known.News.held;
import static org.sayso.link.known.News.person;
import static org.sayso.link.known.News.profile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sayso.model.entity.ArticleEntity;
import org.sayso.model.entity.CaseEntity;
import org.sayso.model.entity.Known;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.model.profile.KnowledgeBase;
import org.sayso.model.profile.Profile;
import org.sayso.model.profile.ProfileKind;

/** What holds whatever is told and known. */
class K04PropertiesTest {
  private static final List<String> WORDS =
      List.of(
          "Serbian Defence Minister [P:Ana Kovač]",
          "Croatian singer [P:Ana Kovač]",
          "[P:Ana Kovač]",
          "[P:Ana Holm]",
          "[P:Kovač]",
          "Serbian President [P:Novak]",
          "[P:Ivan Novak]",
          "[P:Petar Novak]",
          "[P.n:the Serbian defence minister]",
          "[O:Norland Aid Fund]",
          "[O:NXT]",
          "[C:Serbia]");
  private static final List<Profile> PROFILES =
      List.of(
          person(
              "1", "RS", List.of("Ana Kovač"), held("minister of defence", "Serbia", "2017", "")),
          person("2", "HR", List.of("Ana Kovač", "Ana Holm")),
          person("3", "RS", List.of("Petar Novak"), held("president", "Serbia", "2014", "2022")),
          person("4", "RS", List.of("Ivan Novak"), held("president", "Serbia", "2010", "2014")),
          profile("5", ProfileKind.ORGANIZATION, "", List.of("Norland Aid Fund", "NXT")),
          person("6", "", List.of("Ana Holm")));

  @Provide
  Arbitrary<List<LinkedArticle>> reports() {
    Arbitrary<String> words =
        Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(4).map(w -> String.join(" met. ", w));
    Arbitrary<String> days = Arbitraries.of("2012-03-04", "2019-05-06", "2023", "");
    return words
        .flatMap(w -> days.map(d -> News.of(d, w + ".")))
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .uniqueElements(a -> a.article().id());
  }

  @Provide
  Arbitrary<List<KnowledgeBase>> bases() {
    return Arbitraries.of(PROFILES)
        .set()
        .ofMinSize(1)
        .map(ArrayList::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(2)
        .map(
            all -> {
              List<KnowledgeBase> bases = new ArrayList<>();
              all.forEach(ps -> bases.add(new KnowledgeBase("b" + bases.size(), ps)));
              return bases;
            });
  }

  @Property(tries = 60)
  void noOrderChangesAnything(
      @ForAll("reports") List<LinkedArticle> reports,
      @ForAll("bases") List<KnowledgeBase> bases,
      @ForAll long seed) {
    List<LinkedArticle> others = new ArrayList<>(reports);
    Collections.shuffle(others, new Random(seed));
    List<KnowledgeBase> turned = new ArrayList<>();
    for (KnowledgeBase base : bases) {
      List<Profile> profiles = new ArrayList<>(base.profiles());
      Collections.shuffle(profiles, new Random(seed));
      turned.add(0, new KnowledgeBase(base.name(), profiles));
    }
    assertThat(News.identified(turned, others)).isEqualTo(News.identified(bases, reports));
  }

  @Property(tries = 60)
  void everyoneIsInExactlyOneEntityAndIdsAreUnique(
      @ForAll("reports") List<LinkedArticle> reports, @ForAll("bases") List<KnowledgeBase> bases) {
    List<ArticleEntity> all = new ArrayList<>();
    reports.forEach(
        a -> a.entities().forEach(e -> all.add(new ArticleEntity(a.article().id(), e.number()))));
    List<CaseEntity> entities = News.identified(bases, reports).entities();
    assertThat(entities.stream().flatMap(e -> e.members().stream()))
        .containsExactlyInAnyOrderElementsOf(all);
    assertThat(entities).extracting(CaseEntity::id).doesNotHaveDuplicates();
  }

  @Property(tries = 60)
  void nobodyIsTwoProfilesOfOneBase(
      @ForAll("reports") List<LinkedArticle> reports, @ForAll("bases") List<KnowledgeBase> bases) {
    Identified found = News.identified(bases, reports);
    for (CaseEntity entity : found.entities()) {
      Map<String, String> profiles = new HashMap<>();
      for (Known known : found.known()) {
        if (entity.members().containsAll(known.members())) {
          assertThat(profiles.put(known.base(), known.profile())).isNull();
        }
      }
    }
  }
}
