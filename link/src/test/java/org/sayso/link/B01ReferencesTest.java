package org.sayso.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Pronouns and descriptions: the entity of what they refer to, through others too. */
class B01ReferencesTest {
  private final ArticleLinker linker = new ArticleLinker();

  private List<String> link(String marked) {
    return Marked.entities(Marked.linked(linker, marked));
  }

  @Test
  void aPronounJoinsWhatItRefersTo() {
    assertThat(link("[P#a:Ada Brook] said [P.p>a:she] knew."))
        .containsExactly("Ada Brook (Person): Ada Brook | she");
  }

  @Test
  void aDescriptionMayComeBeforeTheName() {
    assertThat(link("[P.n>a:A senior official] spoke. [P#a:Ada Brook] nodded."))
        .containsExactly("Ada Brook (Person): A senior official | Ada Brook");
  }

  @Test
  void chainsAreFollowed() {
    assertThat(link("[P.n#n>a:A senior official] spoke; [P.p>n:she] left. [P#a:Ada Brook] nodded."))
        .containsExactly("Ada Brook (Person): A senior official | she | Ada Brook");
  }

  @Test
  void loopsAreCut() {
    assertThat(link("[P.n#n>m:The envoy] and [P.n#m>n:the diplomat] are one."))
        .containsExactly("The envoy (Person): The envoy | the diplomat");
  }

  @Test
  void somebodyWithoutNameIsCalledByTheDescription() {
    assertThat(link("[P.n#w:A witness] came; [P.p>w:she] left."))
        .containsExactly("A witness (Person): A witness | she");
  }

  @Test
  void aDescriptionThatTakesPartIsSomebody() {
    assertThat(link("[P.n!:A witness] came. [P.n:A neighbour] slept."))
        .containsExactly("A witness (Person): A witness");
  }

  @Test
  void aPronounOfNobodyIsNobody() {
    assertThat(link("[P.p!:They] came.")).isEmpty();
  }

  @Test
  void oneGroupUnderTheSameWordsIsOne() {
    assertThat(link("[G.n!:Whistleblowers] spoke; [G.n!:the whistleblowers] hid."))
        .containsExactly("Whistleblowers (Group): Whistleblowers | the whistleblowers");
  }

  @Test
  void anOfficialIsEachTimeAnother() {
    assertThat(link("[P.n!:An official] spoke; [P.n!:an official] denied it.")).hasSize(2);
  }

  @Test
  void entitiesAreNumberedByFirstMention() {
    assertThat(Marked.linked(linker, "[P:Tom Reed] met [P:Ada Brook]; [P:Reed] left.").entities())
        .extracting(e -> e.id() + " " + e.name())
        .containsExactly("e1 Tom Reed", "e2 Ada Brook");
  }
}
