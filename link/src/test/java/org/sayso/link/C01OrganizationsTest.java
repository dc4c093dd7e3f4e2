package org.sayso.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Organisations within one article: head words, acronyms, slips, whose body it is. */
class C01OrganizationsTest {
  private final ArticleLinker linker = new ArticleLinker();

  private List<String> link(String marked) {
    return Marked.entities(Marked.linked(linker, marked));
  }

  @Test
  void theArticleDoesNotMatter() {
    assertThat(link("[O:The Norrland Post] wrote; [O:the Norrland Post] adds; [O:Norrland Post]"))
        .containsExactly(
            "Norrland Post (Organization): The Norrland Post | the Norrland Post | Norrland Post");
  }

  @Test
  void theHeadWordMayBeDropped() {
    assertThat(link("[O:the Orlen Group] grew. [O:Orlen] hires, [O:Orlen Group] said."))
        .containsExactly("Orlen Group (Organization): the Orlen Group | Orlen | Orlen Group");
  }

  @Test
  void aNameTakenForAPersonMayBeAnOrganisation() {
    assertThat(link("[O:Orlen Group] grew. [P:Orlen] hires."))
        .containsExactly("Orlen Group (Organization): Orlen Group | Orlen");
  }

  @Test
  void twoOfOneNameAreNotMerged() {
    assertThat(link("[O:Orlen Group] sued [O:Orlen Network]. [O:Orlen] paid.")).hasSize(3);
  }

  @Test
  void anAcronymStandsForItsInitials() {
    assertThat(link("[O:NWO] hid. [O:Norrland Workers Organisation] spoke; [O:the N.W.O.] left."))
        .containsExactly(
            "Norrland Workers Organisation (Organization): NWO | Norrland Workers Organisation | the N.W.O.");
  }

  @Test
  void anAcronymMayBeDefined() {
    assertThat(link("The [O:Rivers Bureau of Norrland] ([O:SRN]) met. [O:SRN] left."))
        .containsExactly(
            "Rivers Bureau of Norrland (PublicBody): Rivers Bureau of Norrland | SRN | SRN");
  }

  @Test
  void anAgencyInBracketsIsNotItsDateline() {
    assertThat(link("ZADRINA, [O:Morlavia] ([O:LNA]) - [O:Morlavia] paid.")).hasSize(2);
  }

  @Test
  void anAcronymThatFitsTwoStaysAlone() {
    assertThat(link("[O:Norrland Aid Fund], [O:National Arts Forum], [O:NAF]")).hasSize(3);
  }

  @Test
  void wellKnownAcronymsNeedNoLongForm() {
    assertThat(link("[O:European Union] met; [O:EU] paid; [O:the E.U.] left. [O:UN], [O:U.N.]"))
        .containsExactly(
            "European Union (Organization): European Union | EU | the E.U.",
            "U.N. (Organization): UN | U.N.");
  }

  @Test
  void aSlipOfTheKeyboardIsForgivenInLongNames() {
    assertThat(link("[O:The Guardster] wrote. [O:The Guardste] adds. [O:The Guardster]"))
        .containsExactly(
            "The Guardster (Organization): The Guardster | The Guardste | The Guardster");
  }

  @Test
  void aBodyOfAStateMayStandEitherWayRound() {
    assertThat(link("[O:Ukraine’s Rescue Service] and the [O:Rescue Service of Ukraine]"))
        .containsExactly(
            "Rescue Service of Ukraine (PublicBody): Ukraine’s Rescue Service | Rescue Service of Ukraine");
  }

  @Test
  void theStateMayStandBesideTheName() {
    assertThat(link("[C:Ukraine]’s [O:Security Service] and the [C:Serbian] [O:Foreign Ministry]"))
        .containsExactly(
            "Ukraine (Country): Ukraine",
            "Security Service of Ukraine (PublicBody): Security Service",
            "Serbia (Country): Serbian",
            "Foreign Ministry of Serbia (PublicBody): Foreign Ministry");
  }

  @Test
  void bodiesOfTwoStatesAreTwo() {
    assertThat(
            link(
                "the [C:Serbian] [O:Foreign Ministry] and the [C:Russian] [O:Foreign Ministry]. The [O:Foreign Ministry] left."))
        .contains(
            "Foreign Ministry of Serbia (PublicBody): Foreign Ministry",
            "Foreign Ministry of Russia (PublicBody): Foreign Ministry",
            "Foreign Ministry (PublicBody): Foreign Ministry");
  }

  @Test
  void aMinistryHasManySpellings() {
    assertThat(
            link(
                "[O:Serbian Ministry of Defense], [O:Serbia's Defence Ministry], [O:Ministry of Defence], [O:Defence Ministry]"))
        .hasSize(1);
  }

  @Test
  void theLastWordTellsTheKind() {
    assertThat(link("[O:Brandt Solle Ltd] and [O:Solle d.o.o.]; [O:Norrland Supreme Court]"))
        .containsExactly(
            "Brandt Solle Ltd (Company): Brandt Solle Ltd",
            "Solle d.o.o. (Company): Solle d.o.o.",
            "Norrland Supreme Court (PublicBody): Norrland Supreme Court");
  }

  @Test
  void mergesExplainThemselves() {
    assertThat(linker.explain(Marked.article("[O:Orlen Group] grew. [O:Orlen] hires.")))
        .extracting(r -> r.rule() + " " + r.names())
        .containsExactly("without head word [orlen, orlen group]");
  }
}
