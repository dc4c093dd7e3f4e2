package org.sayso.understand.shallow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.sayso.understand.language.Token;
import org.sayso.understand.language.Tree;

/** Syntax from parts of speech: phrases, subjects, appositions, coordination, clauses. */
class ShallowParserTest {
  @Test
  void aNounPhraseHangsOnItsLastNoun() {
    String said = "The/DT new/JJ harbour/NN mayor/NN Ana/NNP/P Petrov/NNP/P spoke/VBD ./.";
    assertThat(Tagged.arcs(said, "det")).containsExactly("The < Petrov");
    assertThat(Tagged.arcs(said, "amod")).containsExactly("new < Petrov");
    assertThat(Tagged.arcs(said, "compound"))
        .containsExactly("harbour < Petrov", "mayor < Petrov", "Ana < Petrov");
    assertThat(Tagged.arcs(said, "nsubj")).containsExactly("Petrov < spoke");
  }

  @Test
  void anOwnerHangsOnWhatItOwns() {
    String said = "Norland/NNP/L 's/POS prime/JJ minister/NN met/VBD her/PRP$ deputy/NN ./.";
    assertThat(Tagged.arcs(said, "nmod:poss"))
        .containsExactly("Norland < minister", "her < deputy");
    assertThat(Tagged.arcs(said, "obj")).containsExactly("deputy < met");
  }

  @Test
  void aRoleBetweenCommasIsAnApposition() {
    String said =
        "Hugh/NNP/P Hill/NNP/P ,/, a/DT doctor/NN in/IN Torsby/NNP/L ,/, said/VBD he/PRP left/VBD ./.";
    assertThat(Tagged.arcs(said, "appos")).containsExactly("doctor < Hill");
    assertThat(Tagged.arcs(said, "nmod")).containsExactly("Torsby < doctor");
    assertThat(Tagged.arcs(said, "nsubj")).containsExactly("Hill < said", "he < left");
    assertThat(Tagged.arcs(said, "ccomp")).containsExactly("left < said");
  }

  @Test
  void aNameBehindARoleIsAnApposition() {
    String said =
        "The/DT mayor/NN of/IN Torsby/NNP/L ,/, Ana/NNP/P Petrov/NNP/P ,/, resigned/VBD ./.";
    assertThat(Tagged.arcs(said, "appos")).containsExactly("Petrov < mayor");
    assertThat(Tagged.arcs(said, "nsubj")).containsExactly("mayor < resigned");
  }

  @Test
  void whoeverDidTheOneAlsoDidTheOther() {
    String said = "Petrov/NNP/P ,/, who/WP resigned/VBD ,/, denied/VBD it/PRP ./.";
    assertThat(Tagged.arcs(said, "nsubj")).containsExactly("Petrov < denied", "who < resigned");
    assertThat(Tagged.arcs(said, "acl")).containsExactly("resigned < Petrov");
  }

  @Test
  void coordinatedNounsHangOnTheFirst() {
    String said = "Petrov/NNP/P ,/, Lisov/NNP/P and/CC Reyk/NNP/P met/VBD in/IN Torsby/NNP/L ./.";
    assertThat(Tagged.arcs(said, "conj")).containsExactly("Lisov < Petrov", "Reyk < Petrov");
    assertThat(Tagged.arcs(said, "obl")).containsExactly("Torsby < met");
  }

  @Test
  void aSubjectMayStandBehindItsVerb() {
    String said = "“/`` It/PRP holds/VBZ ,/, ”/'' said/VBD Petrov/NNP/P ./.";
    assertThat(Tagged.arcs(said, "nsubj")).containsExactly("It < holds", "Petrov < said");
  }

  @Test
  void aPassiveHasASubjectOfItsOwnKind() {
    String said = "The/DT bridge/NN has/VBZ been/VBN closed/VBN by/IN police/NN ./.";
    assertThat(Tagged.arcs(said, "nsubj:pass")).containsExactly("bridge < closed");
    assertThat(Tagged.arcs(said, "aux")).containsExactly("has < closed", "been < closed");
  }

  @Test
  void nothingIsNoSentence() {
    assertThatThrownBy(() -> ShallowParser.parse(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Provide
  Arbitrary<String> sentences() {
    return Arbitraries.of(
            "DT JJ NN NNS NNP/P NNP/L PRP PRP$ POS CD VBD VBZ VB VBN VBG MD TO IN WP WDT WRB CC RB"
                .concat(" , : . `` '' HYPH EX UH")
                .split(" "))
        .map(tag -> "that/" + tag)
        .list()
        .ofMinSize(1)
        .ofMaxSize(40)
        .map(tokens -> String.join(" ", tokens));
  }

  @Property(tries = 500, seed = "1")
  void anyTagsGiveATree(@ForAll("sentences") String tagged) {
    List<Token> tokens = Tagged.tokens(tagged);
    Tree tree = ShallowParser.parse(tokens);
    assertThat(tokens).filteredOn(t -> tree.head(t.index()) == Tree.ROOT).hasSize(1);
    assertThat(tokens).allMatch(t -> reachesRoot(tree, t.index()));
  }

  private static boolean reachesRoot(Tree tree, int token) {
    int at = token;
    for (int steps = 0; at != Tree.ROOT && steps <= tree.size(); steps++) {
      at = tree.head(at);
    }
    return at == Tree.ROOT;
  }
}
