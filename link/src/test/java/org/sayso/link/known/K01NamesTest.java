package org.sayso.link.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sayso.link.known.News.held;
import static org.sayso.link.known.News.identified;
import static org.sayso.link.known.News.of;
import static org.sayso.link.known.News.offered;
import static org.sayso.link.known.News.person;
import static org.sayso.link.known.News.profile;
import static org.sayso.link.known.News.show;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.model.entity.CaseEntity;
import org.sayso.model.entity.Known;
import org.sayso.model.profile.Profile;
import org.sayso.model.profile.ProfileKind;

/** Names: whoever bears one of a profile's names is that profile, and takes its main name. */
class K01NamesTest {
  private static final Profile ADA = person("w1", "NO", List.of("Ada Brook", "Ada Holm"));

  @Test
  void theMainNameIsTaken() {
    Identified found = identified(List.of(ADA), of("", "[P:Ada Holm] came."));
    assertThat(show(found)).containsExactly("Ada Brook = w1 (1)");
    CaseEntity entity = found.entities().get(0);
    assertThat(entity.aliases()).contains("Ada Holm");
    assertThat(found.known()).extracting(Known::name).containsExactly("Ada Brook");
  }

  @Test
  void theIdStaysTheOneOfTheCase() {
    String before = identified(List.of(), of("", "[P:Ada Holm] came.")).entities().get(0).id();
    assertThat(identified(List.of(ADA), of("", "[P:Ada Holm] came.")).entities().get(0).id())
        .isEqualTo(before);
  }

  @Test
  void anOldAndANewNameAreOne() {
    assertThat(
            show(
                identified(
                    List.of(ADA), of("", "[P:Ada Holm] came."), of("", "[P:Ada Brook] left."))))
        .containsExactly("Ada Brook = w1 (2)");
  }

  @Test
  void aRenamedBodyIsOne() {
    Profile board =
        profile(
            "b1",
            ProfileKind.ORGANIZATION,
            "",
            List.of("Norland Water Board", "Rivers Bureau of Norland"));
    assertThat(
            show(
                identified(
                    List.of(board),
                    of("", "[O:Rivers Bureau of Norland] met."),
                    of("", "The [O:Norland Water Board] met."))))
        .containsExactly("Norland Water Board = b1 (2)");
  }

  @Test
  void anotherScriptIsTheSameName() {
    Profile tolic = person("w2", "", List.of("Марко Толић"));
    assertThat(show(identified(List.of(tolic), of("", "[P:Marko Tolić] came."))))
        .containsExactly("Марко Толић = w2 (1)");
  }

  @Test
  void aListsWayOfWritingIsTheSameName() {
    Profile tolic = person("w2", "", List.of("TOLIĆ, Marko"));
    assertThat(show(identified(List.of(tolic), of("", "[P:Marko Tolic] came."))))
        .containsExactly("TOLIĆ, Marko = w2 (1)");
  }

  @Test
  void aSurnameIsNobody() {
    Identified found = identified(List.of(ADA), of("", "[P:Brook] came."));
    assertThat(show(found)).containsExactly("Brook (1)");
    assertThat(found.possible()).isEmpty();
  }

  @Test
  void aSurnameBesideTheFullNameIs() {
    assertThat(show(identified(List.of(ADA), of("", "[P:Ada Brook] came. [P:Brook] left."))))
        .containsExactly("Ada Brook = w1 (1)");
  }

  @Test
  void anInitialIsOffered() {
    Identified found = identified(List.of(ADA), of("", "[P:A. Brook] came."));
    assertThat(show(found)).containsExactly("A. Brook (1)");
    assertThat(offered(found)).containsExactly("w1 1");
  }

  @Test
  void aPersonIsNoCompany() {
    Profile firm = profile("c1", ProfileKind.COMPANY, "", List.of("Ada Brook"));
    assertThat(show(identified(List.of(firm), of("", "[P:Ada Brook] came."))))
        .containsExactly("Ada Brook (1)");
  }

  @Test
  void lettersAreTheBodyThatTheCaseCallsByItsName() {
    Profile fund =
        profile("b2", ProfileKind.ORGANIZATION, "", List.of("Hall of Grain Trade", "NXT"));
    assertThat(
            show(
                identified(
                    List.of(fund),
                    of("", "The [O:Hall of Grain Trade] met."),
                    of("", "[O:NXT] sells."))))
        .containsExactly("Hall of Grain Trade = b2 (2)");
    Identified alone = identified(List.of(fund), of("", "[O:NXT] sells."));
    assertThat(show(alone)).containsExactly("NXT (1)");
    assertThat(offered(alone)).containsExactly("b2 1");
  }

  @Test
  void aStateIsFoundByAnyOfItsNames() {
    Profile serbia = profile("Q403", ProfileKind.COUNTRY, "RS", List.of("Србија"));
    assertThat(show(identified(List.of(serbia), of("", "[C:Serbian] troops"))))
        .containsExactly("Србија = Q403 (1)");
  }

  @Test
  void twoBasesMayBothKnowOne() {
    Identified found =
        identified(
            List.of(
                new org.sayso.model.profile.KnowledgeBase(
                    "b", List.of(person("x", "", List.of("Ada Holm")))),
                new org.sayso.model.profile.KnowledgeBase("a", List.of(ADA))),
            List.of(of("", "[P:Ada Brook] came."), of("", "[P:Ada Holm] left.")));
    assertThat(show(found)).containsExactly("Ada Brook = w1 x (2)");
  }

  @Test
  void reasonsAreGiven() {
    Profile minister =
        person(
            "w3",
            "RS",
            List.of("Ana Kovač"),
            held("minister of defence", "Serbia", "2017", "2020"));
    Identified found =
        identified(
            List.of(minister),
            of("2019-03-02", "Serbian Defence Minister [P:Ana Kovac] came to [L:Torsby]."));
    assertThat(found.known().get(0).score()).isGreaterThan(0.95);
    assertThat(found.known().get(0).reasons())
        .contains(
            "the same name",
            "office: minister of defence of Serbia, 2017 to 2020; article of 2019-03-02");
  }
}
