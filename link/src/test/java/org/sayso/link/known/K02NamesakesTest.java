package org.sayso.link.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sayso.link.known.News.held;
import static org.sayso.link.known.News.identified;
import static org.sayso.link.known.News.of;
import static org.sayso.link.known.News.offered;
import static org.sayso.link.known.News.person;
import static org.sayso.link.known.News.show;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.model.entity.CaseEntity;
import org.sayso.model.profile.Profile;

/** Two of one name: role, country, time and company tell them apart, and nothing else does. */
class K02NamesakesTest {
  private static final Profile MINISTER =
      person(
          "rs",
          "RS",
          List.of("Ana Kovač"),
          held("minister of defence", "Serbia", "2017-05", "2020-10"));
  private static final Profile SINGER = person("hr", "HR", List.of("Ana Kovač"));
  private static final List<Profile> BOTH = List.of(MINISTER, SINGER);

  @Test
  void withoutAWordBesideBothAreOffered() {
    Identified found = identified(BOTH, of("2019-01-02", "[P:Ana Kovač] came."));
    assertThat(show(found)).containsExactly("Ana Kovač (1)");
    assertThat(offered(found)).containsExactly("hr 1", "rs 1");
  }

  @Test
  void theRoleTells() {
    assertThat(
            show(
                identified(BOTH, of("2019-01-02", "Serbian Defence Minister [P:Ana Kovač] came."))))
        .containsExactly("Ana Kovač = rs (1)");
    assertThat(
            show(
                identified(
                    BOTH,
                    of("2019-01-02", "[P:Ana Kovač], the defence minister of Serbia, came."))))
        .containsExactly("Ana Kovač = rs (1)");
  }

  @Test
  void theCountryTells() {
    assertThat(show(identified(BOTH, of("2019-01-02", "Croatian singer [P:Ana Kovač] came."))))
        .containsExactly("Ana Kovač = hr (1)");
  }

  @Test
  void oneEntityOfTheCaseIsTakenApart() {
    Identified found =
        identified(
            BOTH,
            of("2019-01-02", "Serbian Defence Minister [P:Ana Kovač] came."),
            of("2019-01-03", "Croatian singer [P:Ana Kovač] sang."),
            of("2019-01-04", "[P:Ana Kovač] slept."));
    assertThat(show(found))
        .containsExactly("Ana Kovač (1)", "Ana Kovač = hr (1)", "Ana Kovač = rs (1)");
    assertThat(found.entities()).extracting(CaseEntity::id).doesNotHaveDuplicates();
    assertThat(offered(found)).containsExactly("hr 1", "rs 1");
  }

  @Test
  void whoKeepsTheCompanyOfOneIsThatOne() {
    Identified found =
        identified(
            BOTH,
            of(
                "2019-01-02",
                "Serbian Defence Minister [P:Ana Kovač] met [P:Bo Lind] of the [O:Orlen Group]."),
            of("2019-01-03", "Croatian singer [P:Ana Kovač] sang."),
            of("2019-01-04", "[P:Ana Kovač], [P:Bo Lind] and the [O:Orlen Group] met."));
    assertThat(show(found)).contains("Ana Kovač = hr (1)", "Ana Kovač = rs (2)");
  }

  @Test
  void whatTheArticleContradictsIsOnlyOffered() {
    Identified found =
        identified(List.of(SINGER), of("2019-01-02", "Serbian singer [P:Ana Kovač] came."));
    assertThat(show(found)).containsExactly("Ana Kovač (1)");
    assertThat(offered(found)).containsExactly("hr 1");
    assertThat(found.possible().get(0).reasons())
        .contains("against it: country: HR there, RS in the article");
  }

  @Test
  void anotherTimeSpeaksAgainst() {
    assertThat(
            show(
                identified(
                    List.of(MINISTER),
                    of("2023-01-02", "Serbian Defence Minister [P:Ana Kovač] came."))))
        .containsExactly("Ana Kovač (1)");
    assertThat(
            show(
                identified(
                    List.of(MINISTER),
                    of("2023-01-02", "Former Serbian Defence Minister [P:Ana Kovač] came."))))
        .containsExactly("Ana Kovač = rs (1)");
  }

  @Test
  void aMansProfileIsNoWoman() {
    Profile man =
        new Profile(
            "m",
            SINGER.kind(),
            SINGER.names(),
            new org.sayso.model.profile.Traits(
                List.of(),
                List.of(),
                List.of(),
                org.sayso.model.entity.Gender.MALE,
                List.of(),
                List.of()));
    Identified found = identified(List.of(man), of("", "[P#a:Ana Kovač] came. [P.p>a:She] left."));
    assertThat(show(found)).containsExactly("Ana Kovač (1)");
    assertThat(found.possible()).isEmpty();
  }

  @Test
  void thePresidentOfADayIsTheOneInOfficeThen() {
    Profile ivan =
        person("i", "RS", List.of("Ivan Novak"), held("president", "Serbia", "2010", "2014-05-31"));
    Profile petar =
        person(
            "p", "RS", List.of("Petar Novak"), held("president", "Serbia", "2014-06-01", "2022"));
    List<Profile> novaks = List.of(ivan, petar);
    assertThat(show(identified(novaks, of("2019-04-05", "Serbian President [P:Novak] came."))))
        .containsExactly("Petar Novak = p (1)");
    assertThat(
            show(identified(novaks, of("2012-04-05", "In [C:Serbia], President [P:Novak] spoke."))))
        .contains("Ivan Novak = i (1)");
    assertThat(show(identified(novaks, of("2019-04-05", "President [P:Novak] came."))))
        .containsExactly("Novak (1)");
    assertThat(show(identified(novaks, of("2014", "Serbian President [P:Novak] came."))))
        .containsExactly("Novak (1)");
  }

  @Test
  void oneOfTheSameSurnameIsTakenFromTheOther() {
    Profile ivan = person("i", "RS", List.of("Ivan Novak"));
    Profile petar =
        person("p", "RS", List.of("Petar Novak"), held("president", "Serbia", "2014", "2022"));
    Identified found =
        identified(
            List.of(ivan, petar),
            of("2019-04-05", "Serbian President [P:Novak] came."),
            of("2019-04-06", "[P:Ivan Novak] sang."));
    assertThat(show(found)).containsExactly("Ivan Novak = i (1)", "Petar Novak = p (1)");
  }

  @Test
  void theHeadOfACompanyIsNoHeadOfState() {
    Profile petar =
        person("p", "RS", List.of("Petar Novak"), held("president", "Serbia", "2014", "2022"));
    assertThat(
            show(
                identified(
                    List.of(petar),
                    of("2019-04-05", "In [C:Serbia], Orlen Group President [P:Novak] spoke."))))
        .contains("Novak (1)");
    assertThat(
            show(
                identified(
                    List.of(petar),
                    of("2019-04-05", "In [C:Serbia], [P:Novak], president of a club, spoke."))))
        .contains("Novak (1)");
  }
}
