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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.model.profile.Profile;

/** Who "the Serbian defence minister" was on the day of the article. */
class K03OfficesTest {
  private static final Profile ANA =
      person(
          "ana",
          "RS",
          List.of("Ana Kovač"),
          held("Minister of Defence", "Serbia", "2017-05-01", "2020-10-28"));
  private static final Profile BORA =
      person(
          "bora",
          "RS",
          List.of("Bora Ilić"),
          held("Minister of Defence of Serbia", "", "2020-10-29", ""));
  private static final List<Profile> BOTH = List.of(ANA, BORA);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the Serbian defence minister",
        "Serbia’s defense minister",
        "the minister of defence of Serbia",
        "the current Serbian minister for defence"
      })
  void theOneWhoHeldItThen(String words) {
    Identified found = identified(BOTH, of("2019-03-02", "On Monday [P.n:" + words + "] spoke."));
    assertThat(show(found)).containsExactly("Ana Kovač = ana (1)");
    assertThat(found.known().get(0).named()).isEmpty();
    assertThat(found.known().get(0).inOffice()).hasSize(1);
    assertThat(found.known().get(0).score()).isLessThan(0.8);
    assertThat(found.known().get(0).reasons().get(found.known().get(0).reasons().size() - 1))
        .startsWith("by office alone: Minister of Defence of Serbia");
  }

  @Test
  void onAnotherDayAnother() {
    assertThat(
            show(identified(BOTH, of("2022-03-02", "[P.n:The Serbian defence minister] spoke."))))
        .containsExactly("Bora Ilić = bora (1)");
  }

  @Test
  void sheIsTheOneWhoIsNamedElsewhere() {
    assertThat(
            show(
                identified(
                    BOTH,
                    of("2019-03-02", "[P.n:The Serbian defence minister] spoke."),
                    of("2019-04-02", "[P:Ana Kovač] came."))))
        .containsExactly("Ana Kovač = ana (2)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[P.n:a Serbian defence minister] spoke.",
        "In 2011, [P.n:the Serbian defence minister] spoke.",
        "Two years ago [P.n:the Serbian defence minister] spoke."
      })
  void ofAnotherTimeOrOfAnyNobodyIsSure(String words) {
    Identified found = identified(BOTH, of("2019-03-02", words));
    assertThat(found.known()).isEmpty();
    assertThat(offered(found)).containsExactly("ana 1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[P.n:the former Serbian defence minister] spoke.",
        "[P.n:the Croatian defence minister] spoke.",
        "[P.n:the Serbian deputy defence minister] spoke.",
        "[P.n:the Serbian defence minister’s wife] spoke.",
        "[P.n:the defence minister] spoke.",
        "[P:Cveta Pavić], the Serbian defence minister, spoke. [P.n:the Serbian defence minister] left."
      })
  void othersAreNobody(String words) {
    Identified found = identified(BOTH, of("2019-03-02", words));
    assertThat(found.known()).isEmpty();
    assertThat(found.possible()).isEmpty();
  }

  @Test
  void withoutADayOrOnTheDayOfTheChangeItIsOffered() {
    Identified undated = identified(BOTH, of("", "[P.n:The Serbian defence minister] spoke."));
    assertThat(undated.known()).isEmpty();
    assertThat(offered(undated)).containsExactly("ana 1", "bora 1");
    Identified year = identified(BOTH, of("2020", "[P.n:The Serbian defence minister] spoke."));
    assertThat(year.known()).isEmpty();
    assertThat(offered(year)).containsExactly("ana 1", "bora 1");
  }

  @Test
  void whatSeveralHoldIsOffered() {
    Profile one =
        person("a1", "RS", List.of("Ana Perić"), held("state secretary", "Serbia", "2017", "2020"));
    Identified found =
        identified(List.of(one), of("2019-01-02", "[P.n:the Serbian state secretary] spoke."));
    assertThat(found.known()).isEmpty();
    assertThat(offered(found)).containsExactly("a1 1");
  }

  @Test
  void theHeadOfABodyNeedsNoState() {
    Profile chair =
        person("c", "", List.of("Ina Holm"), held("chairman", "Norland Aid Fund", "2018", ""));
    assertThat(
            show(
                identified(
                    List.of(chair),
                    of("2019-01-02", "[P.n:the chairwoman of the Norland Aid Fund] spoke."))))
        .containsExactly("Ina Holm = c (1)");
  }
}
