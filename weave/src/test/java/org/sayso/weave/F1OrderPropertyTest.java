package org.sayso.weave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sayso.model.article.ArticleId;
import org.sayso.model.story.Weave;

/** What holds for every case: the order of articles changes nothing, and none is lost. */
class F1OrderPropertyTest {

  @Property(tries = 200)
  void shufflingChangesNothing(@ForAll("reports") List<Report> reports, @ForAll long seed) {
    List<Report> shuffled = new ArrayList<>(reports);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(Case.of(shuffled).weave()).isEqualTo(Case.of(reports).weave());
  }

  @Property(tries = 200)
  void everyArticleIsInOneStoryAndOneOrigin(@ForAll("reports") List<Report> reports) {
    Weave weave = Case.of(reports).weave();
    ArticleId[] ids = reports.stream().map(Report::id).distinct().toArray(ArticleId[]::new);
    assertThat(weave.stories().stream().flatMap(s -> s.articles().stream()))
        .containsExactlyInAnyOrder(ids);
    assertThat(weave.origins().stream().flatMap(o -> o.articles().stream()))
        .containsExactlyInAnyOrder(ids);
  }

  @Property(tries = 200)
  void aClaimHasNoMoreOriginsThanArticles(@ForAll("reports") List<Report> reports) {
    assertThat(Case.of(reports).weave().claims())
        .allSatisfy(
            c -> {
              assertThat(c.originCount())
                  .isBetween(Math.min(1, c.articleCount()), c.articleCount());
              assertThat(c.outletCount()).isLessThanOrEqualTo(c.articleCount());
            });
  }

  @Provide
  Arbitrary<List<Report>> reports() {
    Arbitrary<String> outlet = Arbitraries.of("Aldern Post", "Lund Mercury", "Kelm Gazette", "");
    Arbitrary<String> text =
        Arbitraries.of(Texts.FERRY_STRIKE, Texts.FERRY_REACTION, Texts.BRIDGE)
            .flatMap(
                t -> Arbitraries.integers().between(60, t.length()).map(n -> t.substring(0, n)));
    Arbitrary<String> speaker = Arbitraries.of("Mara Lind", "Jon Ask");
    Arbitrary<String> said =
        Arbitraries.of("four hundred sailors struck in Aldern", "the bridge was struck by a lorry");
    Arbitrary<Integer> day = Arbitraries.integers().between(0, 9);
    return Combinators.combine(outlet, text, speaker, said, day)
        .as(this::report)
        .list()
        .ofMaxSize(8);
  }

  private Report report(String outlet, String text, String speaker, String said, int day) {
    Report report =
        Report.by(
            outlet,
            text.substring(0, 40),
            text + " " + speaker + " says: " + said + " (Seawire, Post)");
    if (day > 0) {
      report.on("2024-05-0" + day);
    }
    if (day % 3 == 1) {
      report.wire("Seawire");
    }
    if (day % 4 == 2) {
      report.cites("Post");
    }
    return day % 2 == 0 ? report.says(speaker, said) : report.denies(speaker, said);
  }
}
