package org.sayso.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.model.entity.CaseEntity;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.model.finding.Schema;

/** The same across articles. */
class E01CaseTest {
  private final ArticleLinker linker = new ArticleLinker();
  private final CaseLinker cases = new CaseLinker();

  private List<CaseEntity> link(String... marked) {
    List<LinkedArticle> articles =
        Arrays.stream(marked).map(text -> Marked.linked(linker, text)).toList();
    return cases.link(articles);
  }

  private List<String> names(String... marked) {
    return link(marked).stream().map(e -> e.name() + " " + e.members().size()).sorted().toList();
  }

  @Test
  void oneNameIsOneEntity() {
    assertThat(names("[P:Marko Tolić] came.", "[P:Marko Tolic] left.", "Mr [P:Marko Tolic]"))
        .containsExactly("Marko Tolic 3");
  }

  @Test
  void differentGivenNamesStayApart() {
    assertThat(names("[P:Marko Tolić], [P:Tolić]", "[P:Ana Tolić], [P:Tolić]"))
        .containsExactly("Ana Tolić 1", "Marko Tolić 1");
  }

  @Test
  void aSurnameAloneJoinsTheOnlyOne() {
    assertThat(names("[P:Marko Tolić]", "[P:Tolic] left.")).containsExactly("Marko Tolić 2");
  }

  @Test
  void aSurnameAloneJoinsNeitherOfTwo() {
    assertThat(names("[P:Marko Tolić]", "[P:Ana Tolić]", "[P:Tolić] left.", "[P:Tolić] hid."))
        .containsExactly("Ana Tolić 1", "Marko Tolić 1", "Tolić 1", "Tolić 1");
  }

  @Test
  void namesakesThatStayApartHaveIdsOfTheirOwn() {
    assertThat(link("[P:Marko Tolić]", "[P:Ana Tolić]", "[P:Tolić] left.", "[P:Tolić] hid."))
        .extracting(CaseEntity::id)
        .doesNotHaveDuplicates();
  }

  @Test
  void statesJoinByWhateverName() {
    assertThat(link("[L:Moscow] has refused.", "[C:Russian] troops", "[L:Russian Federation]"))
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.name()).isEqualTo("Russia");
              assertThat(e.schema()).isEqualTo(Schema.COUNTRY);
              assertThat(e.aliases()).containsExactly("Moscow", "Russian", "Russian Federation");
            });
  }

  @Test
  void theCityStaysTheCity() {
    assertThat(names("[L:Moscow] has refused.", "Snow fell in [L:Moscow]."))
        .containsExactly("Moscow 1", "Russia 1");
  }

  @Test
  void acronymsJoinTheirLongForm() {
    assertThat(
            names(
                "[O:Norrland Workers Organisation]",
                "[O:NWO] met.",
                "[O:EU]",
                "[O:European Union]"))
        .containsExactly("European Union 2", "Norrland Workers Organisation 2");
  }

  @Test
  void anAcronymDefinedInOneArticleIsKnownInTheOthers() {
    assertThat(names("[O:Rivers Bureau of Norrland] ([O:SRN])", "[O:SRN] met."))
        .containsExactly("Rivers Bureau of Norrland 2");
  }

  @Test
  void anAcronymOfTwoThingsJoinsNeither() {
    assertThat(names("[O:Norrland Aid Fund]", "[O:National Arts Forum]", "[O:NAF]")).hasSize(3);
  }

  @Test
  void headWordsMayBeDropped() {
    assertThat(names("[O:Orlen Group] grew.", "[O:Orlen] hires.")).containsExactly("Orlen Group 2");
  }

  @Test
  void ministriesOfTwoStatesStayApart() {
    assertThat(
            names(
                "[O:Serbian Foreign Ministry]",
                "[O:Russian Foreign Ministry]",
                "The [O:Foreign Ministry] spoke.",
                "[O:Ministry of Foreign Affairs of Serbia]"))
        .hasSize(3)
        .contains("Foreign Ministry 1", "Russian Foreign Ministry 1");
  }

  @Test
  void aDescriptionWithoutNameJoinsNobody() {
    assertThat(names("[P.n!:A witness] came.", "Then [P.n!:A witness] left.")).hasSize(2);
  }

  @Test
  void noArticlesGiveNoEntities() {
    assertThat(link()).isEmpty();
  }
}
