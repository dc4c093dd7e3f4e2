package org.sayso.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sayso.model.entity.CaseEntity;
import org.sayso.model.entity.CaseLinks;
import org.sayso.model.entity.LinkedArticle;

/** Short names by the company they keep, namesakes, and what is only suggested. */
class E02CompanyTest {
  private static final ArticleLinker LINKER = new ArticleLinker();
  private static final CaseLinker CASES = new CaseLinker();

  private static CaseLinks settle(String... texts) {
    List<LinkedArticle> articles = Stream.of(texts).map(t -> Marked.linked(LINKER, t)).toList();
    return CASES.settle(articles);
  }

  private static List<String> names(CaseLinks links) {
    return links.entities().stream()
        .map(e -> e.name() + " " + e.members().size())
        .sorted()
        .toList();
  }

  private static List<String> suggestions(CaseLinks links) {
    return links.suggestions().stream()
        .map(s -> name(links, s.one()) + " / " + name(links, s.other()) + ": " + s.reasons())
        .sorted()
        .toList();
  }

  private static String name(CaseLinks links, String id) {
    return links.entities().stream()
        .filter(e -> e.id().equals(id))
        .map(CaseEntity::name)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aSurnameGoesToTheBearerWhoseCompanyItKeeps() {
    CaseLinks links =
        settle(
            "[P:Marko Tolić] ran for [O:Velmar Rovers] in [L:Lindau].",
            "[P:Ana Tolić] leads the [O:Orlen Bank] in [L:Harnau].",
            "[P:Tolić] scored for [O:Velmar Rovers].");
    assertThat(names(links)).contains("Marko Tolić 2", "Ana Tolić 1");
  }

  @Test
  void aSurnameThatNothingSettlesIsASuggestion() {
    CaseLinks links = settle("[P:Marko Tolić]", "[P:Ana Tolić]", "[P:Tolić] left.");
    assertThat(names(links)).containsExactly("Ana Tolić 1", "Marko Tolić 1", "Tolić 1");
    assertThat(suggestions(links))
        .hasSize(2)
        .allMatch(s -> s.contains("Tolić") && s.contains("the name alone fits 2 of this case"));
  }

  @Test
  void twoClubsShareTheirLastWord() {
    CaseLinks links =
        settle(
            "The [O:Lindau Herons] beat [O:Velmar Rovers] in [L:Lindau].",
            "The [O:Harnau Herons] hired [P:Ada Brook] in [L:Harnau].",
            "The [O:Herons] beat [O:Velmar Rovers] again.",
            "The [O:Herons] sold [P:Ada Brook].");
    assertThat(names(links)).contains("Lindau Herons 2", "Harnau Herons 2");
  }

  @Test
  void oneArticleTeachesTheShortName() {
    CaseLinks links =
        settle("The [O:Academy of River Arts] met. The [O:Academy] thanked [P:Ada Brook].");
    assertThat(names(links)).containsExactly("Academy of River Arts 1", "Ada Brook 1");
    assertThat(links.reasons().values()).isEmpty();
  }

  @Test
  void theCaseSaysWhyNamesAreOne() {
    CaseLinks links = settle("[P:Robert Finch] came.", "[P:Bob Finch] left.");
    assertThat(links.reasons().values())
        .containsExactly(List.of("given name: bobfinch = robertfinch"));
  }

  @Test
  void namesakesOfDifferentStatesAndCallingsInStoriesThatShareNothing() {
    CaseLinks links =
        settle(
            "[P#a:Karl Berg] of [O:Velmar Clinic] spoke. [P.n>a!:The Norwegian dentist] left.",
            "[P#a:Karl Berg] of [O:Orlen Rovers] ran. [P.n>a!:The Serbian striker] won.");
    assertThat(names(links)).filteredOn(n -> n.startsWith("Karl")).hasSize(2);
    assertThat(suggestions(links))
        .singleElement()
        .asString()
        .contains("both are called Karl Berg", "described differently: dentist; striker");
  }

  @Test
  void oneNameInStoriesThatShareSomebodyIsOnePerson() {
    CaseLinks links =
        settle(
            "[P#a:Karl Berg] met [P:Ada Brook]. [P.n>a!:The Norwegian dentist] left.",
            "[P#a:Karl Berg] met [P:Ada Brook]. [P.n>a!:The Serbian striker] won.");
    assertThat(names(links)).containsExactly("Ada Brook 2", "Karl Berg 2");
  }

  @Test
  void theSonIsNotTheFatherBesideHim() {
    assertThat(names(settle("[P:Karl Berg] and [P:Karl Berg Jr.] came.", "[P:Karl Berg] left.")))
        .containsExactly("Karl Berg 2", "Karl Berg Jr. 1");
    assertThat(names(settle("[P:Karl Berg Sr.] came.", "[P:Karl Berg] left."))).hasSize(1);
  }

  @Test
  void initialsBeforeTheNameAndNicknamesInside() {
    assertThat(names(settle("[P:W. Karl Berg]", "[P:Karl Berg]", "[P:Karl 'The Heron' Berg]")))
        .hasSize(1);
  }

  @Test
  void capitalsAreNoAcronymWhereTheNameIsKnown() {
    assertThat(names(settle("[O:HERONS] win.", "The [O:Herons] won."))).hasSize(1);
  }
}
