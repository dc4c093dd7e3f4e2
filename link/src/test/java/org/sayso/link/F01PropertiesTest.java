package org.sayso.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sayso.model.entity.ArticleEntity;
import org.sayso.model.entity.CaseEntity;
import org.sayso.model.entity.Entity;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.model.finding.Mention;

/** What holds whatever the names are. */
class F01PropertiesTest {
  private static final ArticleLinker LINKER = new ArticleLinker();
  private static final CaseLinker CASES = new CaseLinker();
  private static final List<String> WORDS =
      List.of(
          "Mr [P:Finch]",
          "[P:Marlow Finch]",
          "[P:M. Finch]",
          "[P:Marla Finch]",
          "[P:Marlow A. Finch]",
          "Mrs [P:Finch]",
          "[P:Marlow B. Finch]",
          "[P:Finch Orlen]",
          "[O:Orlen Group]",
          "[O:Orlen]",
          "[P:Orlen]",
          "[O:Orlen Network]",
          "[O:OG]",
          "[O:Foreign Ministry]",
          "[O:EU]",
          "[O:Serbian Foreign Ministry]",
          "[L:Moscow] has met",
          "in [L:Moscow]",
          "[C:Russian]",
          "[G:Serbs]",
          "[O:European Union]",
          "[P.n!:the envoy]",
          "[G.n!:witnesses]",
          "[E:Orlen]",
          "[P.n#x:the chief] and [P.p>x:he]",
          "[O:The Norrland Post]",
          "[O:The Norrland Pot]",
          "[L:…]",
          "[P:Mr]",
          "[O:the]",
          "[P:’s]",
          "[O:Ltd]",
          "[L:the Balkans]",
          "[P:Jr.]");

  @Provide
  Arbitrary<List<String>> articles() {
    Arbitrary<String> article =
        Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(9).map(w -> String.join(". ", w));
    return article.list().ofMinSize(1).ofMaxSize(6).uniqueElements();
  }

  @Property(tries = 60)
  void everyMentionHasAtMostOneEntity(@ForAll("articles") List<String> texts) {
    for (LinkedArticle article : linked(texts)) {
      assertThat(article.entities().stream().map(Entity::mentions).flatMap(List::stream))
          .doesNotHaveDuplicates()
          .isSubsetOf(article.annotated().mentions());
    }
  }

  @Property(tries = 60)
  void entitiesAreNumberedInOrder(@ForAll("articles") List<String> texts) {
    for (LinkedArticle article : linked(texts)) {
      List<Mention> firsts = article.entities().stream().map(e -> e.mentions().get(0)).toList();
      assertThat(firsts).isSorted();
      for (int i = 0; i < article.entities().size(); i++) {
        assertThat(article.entities().get(i).number()).isEqualTo(i + 1);
      }
    }
  }

  @Property(tries = 60)
  void linkingTwiceGivesTheSame(@ForAll("articles") List<String> texts) {
    assertThat(linked(texts)).isEqualTo(linked(texts));
    assertThat(CASES.link(linked(texts))).isEqualTo(new CaseLinker().link(linked(texts)));
  }

  @Property(tries = 60)
  void theOrderOfArticlesChangesNothing(@ForAll("articles") List<String> texts, @ForAll long seed) {
    List<LinkedArticle> shuffled = new ArrayList<>(linked(texts));
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(CASES.link(shuffled)).isEqualTo(CASES.link(linked(texts)));
  }

  @Property(tries = 60)
  void everyEntityIsInExactlyOneCaseEntity(@ForAll("articles") List<String> texts) {
    List<LinkedArticle> articles = linked(texts);
    List<ArticleEntity> all = new ArrayList<>();
    articles.forEach(
        a -> a.entities().forEach(e -> all.add(new ArticleEntity(a.article().id(), e.number()))));
    List<CaseEntity> cases = CASES.link(articles);
    assertThat(cases.stream().map(CaseEntity::members).flatMap(List::stream))
        .containsExactlyInAnyOrderElementsOf(all);
    assertThat(cases).extracting(CaseEntity::id).doesNotHaveDuplicates();
  }

  private static List<LinkedArticle> linked(List<String> texts) {
    return texts.stream().map(text -> Marked.linked(LINKER, text)).toList();
  }
}
