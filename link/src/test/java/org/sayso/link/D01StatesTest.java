package org.sayso.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** States by name, adjective and capital; cities; peoples; regions. */
class D01StatesTest {
  private final ArticleLinker linker = new ArticleLinker();

  private List<String> link(String marked) {
    return Marked.entities(Marked.linked(linker, marked));
  }

  @Test
  void aStateHasManyNames() {
    assertThat(
            link(
                "[L:Russia], [C:Russian] officials, [L:Russian Federation]; [C:U.S.] and [L:America]"))
        .containsExactly(
            "Russia (Country): Russia | Russian | Russian Federation",
            "United States (Country): U.S. | America");
  }

  @Test
  void aPeopleIsNotItsState() {
    assertThat(link("[L:Serbia] said [G:Serbs] may stay; the [G:Serbs] did."))
        .containsExactly("Serbia (Country): Serbia", "Serbs (Group): Serbs | Serbs");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[L:Moscow] has refused.",
        "It was signed in June. [L:Moscow] signed an agreement.",
        "Talks between [L:Moscow] and the rebels",
        "a shift away from [L:Moscow]",
        "[L:Moscow]’s intent",
        "ties to [L:Moscow]",
        "He accused [L:Moscow] of lying.",
        "Sanctions against [L:Moscow] failed.",
        "pro-[L:Moscow] parties",
        "A word that rests on [L!:Moscow]"
      })
  void aCapitalThatActsIsTheState(String marked) {
    assertThat(link(marked)).hasSize(1).allMatch(e -> e.startsWith("Russia (Country)"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "talks in [L:Moscow]",
        "They visited [L:Moscow] on Monday.",
        "the city of [L:Moscow]",
        "He flew from [L:Moscow] to the sea.",
        "He came to [L:Moscow], where [P:Ada Brook] waited.",
        "[L:MOSCOW] (Norrland Wire) — Snow fell.",
        "[L:Moscow], [L:Russia]",
        "[L:Moscow] airport was closed.",
        "the [L:Moscow]-based firm",
        "[L:Moscow]’s streets were empty.",
        "A word that rests on [L@:Moscow]",
        "near the village. [L:Moscow]"
      })
  void aCapitalThatIsOnlyAPlaceIsTheCity(String marked) {
    assertThat(link(marked)).anyMatch(e -> e.toLowerCase().startsWith("moscow (place)"));
  }

  @Test
  void cityAndStateAreKeptApart() {
    assertThat(link("During talks in [L:Belgrade], [L:Belgrade] signed with [L:Serbia]'s ally."))
        .containsExactly("Belgrade (Place): Belgrade", "Serbia (Country): Belgrade | Serbia");
  }

  @Test
  void twoCapitalsInARowMeanTheSame() {
    assertThat(link("talks between [L:Moscow] and [L:Beijing]; streets in [L:Rome] and [L:Paris]"))
        .containsExactly(
            "Russia (Country): Moscow",
            "China (Country): Beijing",
            "Rome (Place): Rome",
            "Paris (Place): Paris");
  }

  @Test
  void aPersonMayBearACapitalsName() {
    assertThat(link("[P:Denise Washington] spoke. Ms [P:Washington] left."))
        .containsExactly("Denise Washington (Person): Denise Washington | Washington");
  }

  @Test
  void regionsHaveOneName() {
    assertThat(link("[L:Balkan] nations; [L:the Balkans]; [G:Western] states and [L:the West]"))
        .containsExactly(
            "Balkans (Place): Balkan | the Balkans", "the West (Group): Western | the West");
  }
}
