package org.sayso.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Persons within one article: accents, titles, surnames alone, initials, namesakes. */
class A01PersonsTest {
  private final ArticleLinker linker = new ArticleLinker();

  private List<String> link(String marked) {
    return Marked.entities(Marked.linked(linker, marked));
  }

  @Test
  void aSurnameAloneIsTheOnlyPersonOfThatSurname() {
    assertThat(link("[P:Ada Brook] came. [P:Brook] spoke. Mrs [P:Brook] left."))
        .containsExactly("Ada Brook (Person): Ada Brook | Brook | Brook");
  }

  @Test
  void theSurnameMayComeFirst() {
    assertThat(link("Envoy [P:Brook] came. [P:Ada Brook] spoke."))
        .containsExactly("Ada Brook (Person): Brook | Ada Brook");
  }

  @Test
  void titlesInsideTheNameAreNoPartOfIt() {
    assertThat(link("[P:President Marlow Finch] met [P:Mr Finch’s] staff."))
        .containsExactly("Marlow Finch (Person): President Marlow Finch | Mr Finch’s");
  }

  @Test
  void accentsDoNotMatter() {
    assertThat(link("[P:Đorđe Tolić] met [P:Djordje Tolic], [P:Tolić] said."))
        .containsExactly("Djordje Tolic (Person): Đorđe Tolić | Djordje Tolic | Tolić");
  }

  @Test
  void scriptsDoNotMatter() {
    assertThat(link("[P:Марко Толић] met [P:Marko Tolić]."))
        .containsExactly("Марко Толић (Person): Марко Толић | Marko Tolić");
  }

  @Test
  void initialsAreGivenNames() {
    assertThat(link("[P:J. K. Harlow] and [P:JK Harlow] and [P:Joan Katherine Harlow]"))
        .containsExactly(
            "Joan Katherine Harlow (Person): J. K. Harlow | JK Harlow | Joan Katherine Harlow");
  }

  @Test
  void anInitialThatFitsTwoStaysAlone() {
    assertThat(link("[P:John Smith] met [P:Jane Smith]; [P:J. Smith] was silent.")).hasSize(3);
  }

  @Test
  void nicknamesAndTransliterationsAgree() {
    assertThat(link("[P:Michael Finch], [P:Mike Finch]; [P:Sergei Tolinsky], [P:Sergey Tolinskyy]"))
        .hasSize(2);
  }

  @Test
  void differentGivenNamesAreDifferentPersons() {
    assertThat(link("[P:Aleksandar Tolić] and [P:Aleksandar Tomić], [P:Ana Tolić]")).hasSize(3);
  }

  @Test
  void fathersAreNotTheirSons() {
    assertThat(link("[P:Marlow Finch] raised [P:Marlow Finch Jr.] alone.")).hasSize(2);
  }

  @Test
  void particlesDoNotMatter() {
    assertThat(
            link(
                "[P:Ilse von der Harn] came; [P:von der Harn] spoke. [P:Samir al-Tarif], Mr [P:Tarif]"))
        .containsExactly(
            "Ilse von der Harn (Person): Ilse von der Harn | von der Harn",
            "Samir al-Tarif (Person): Samir al-Tarif | Tarif");
  }

  @Test
  void theFamilyNameMayStandFirst() {
    assertThat(link("[P:Han Sung-min] bowed. [P:Han] left. [P:Han Sung Min] returned."))
        .containsExactly("Han Sung Min (Person): Han Sung-min | Han | Han Sung Min");
  }

  @Test
  void twoOfOneSurnameAreNeverMergedOnIt() {
    assertThat(link("[P:Ada Brook] met [P:Tom Brook]. [P:Brook] smiled."))
        .containsExactly(
            "Ada Brook (Person): Ada Brook",
            "Tom Brook (Person): Tom Brook",
            "Brook (Person): Brook");
  }

  @Test
  void aTitleTellsWhichOfTwo() {
    assertThat(
            link(
                "Mrs [P:Ada Brook] met Mr [P:Tom Brook]. Mrs [P:Brook] smiled. Mr [P:Brook] did not."))
        .containsExactly(
            "Ada Brook (Person): Ada Brook | Brook", "Tom Brook (Person): Tom Brook | Brook");
  }

  @Test
  void anOfficeTellsWhichOfTwo() {
    assertThat(
            link("Senator [P:Ada Brook] met her brother [P:Tom Brook]. Senator [P:Brook] smiled."))
        .containsExactly("Ada Brook (Person): Ada Brook | Brook", "Tom Brook (Person): Tom Brook");
  }

  @Test
  void aPronounTellsWhichOfTwo() {
    assertThat(
            link(
                "[P#a:Ada Brook] met [P#t:Tom Brook]. [P.p>a:She] sat; [P.p>t:he] stood. Ms [P:Brook] smiled."))
        .containsExactly(
            "Ada Brook (Person): Ada Brook | She | Brook", "Tom Brook (Person): Tom Brook | he");
  }

  @Test
  void aSlipOfTheKeyboardIsForgivenInLongNames() {
    assertThat(link("[P:Derwin Chollard] and [P:Derwin Cholard]; [P:Ivo Ivanov], [P:Ivo Ivanova]"))
        .hasSize(3);
  }

  @Test
  void aNameTakenForSomethingElseOnceIsOne() {
    assertThat(link("[P:Marlow Finch] and [O:Marlow Finch] and [P:Marlow Finch]"))
        .containsExactly("Marlow Finch (Person): Marlow Finch | Marlow Finch | Marlow Finch");
  }

  @Test
  void aCourtesyTitleMakesAPerson() {
    assertThat(link("[P:Marlow Finch] spoke. Mr [O:Finch] left."))
        .containsExactly("Marlow Finch (Person): Marlow Finch | Finch");
  }
}
