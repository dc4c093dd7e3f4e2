package org.sayso.understand.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sayso.understand.language.Tree;

/** The parser on models of one hidden unit whose opinion can be read off. */
class ArcParserTest {
  private static final List<String> TAGS = List.of("NN", "VB", "NN");
  private static final String FEATURES = "0 ".repeat(47);

  /** Steps: arcs left to root and dep, arcs right to root and dep, shift. */
  private static String model(String tagWeights, String bias, String output) {
    return String.join(
        "\n",
        "dict=4\npos=5\nlabel=3\nembeddingSize=1\nhiddenSize=1\nnumTokens=48\npreComputed=2",
        "-UNKNOWN- 0\n-NULL- 0\n-ROOT- 0\nboat 0.5",
        "-UNKNOWN- 0\n-NULL- 0\n-ROOT- 0\nNN 0\nVB 1",
        "-NULL- 0\nroot 0\ndep 0",
        tagWeights.strip().replace(" ", "\n"),
        bias,
        output,
        "211 3\n");
  }

  private static Tree parse(String model, List<String> words) throws IOException {
    Model read = ModelReader.read(new BufferedReader(new StringReader(model)));
    return new ArcParser(read).parse(words, TAGS.subList(0, words.size()));
  }

  private static List<Integer> heads(Tree tree) {
    return IntStream.range(0, tree.size()).mapToObj(tree::head).toList();
  }

  @Test
  void a_model_that_loves_arcs_to_the_left_hangs_all_on_the_last_word() throws IOException {
    String model = model(FEATURES + "0", "1", "0 5 0 1 2");
    assertThat(heads(parse(model, List.of("a", "b", "c")))).containsExactly(1, 2, Tree.ROOT);
  }

  @Test
  void a_model_that_loves_to_shift_hangs_each_word_on_the_one_before() throws IOException {
    String model = model(FEATURES + "0", "1", "0 1 0 2 5");
    assertThat(heads(parse(model, List.of("a", "b", "c")))).containsExactly(Tree.ROOT, 0, 1);
  }

  /**
   * The twentieth input from below is the tag of the top of the stack: a verb draws the arc left.
   */
  @Test
  void the_tag_on_top_of_the_stack_is_heard() throws IOException {
    String weights = "0 ".repeat(20) + "1 " + "0 ".repeat(27);
    String model = model(weights, "0", "0 5 0 1 2");
    Tree tree = parse(model, List.of("boat", "sails", "boat"));
    assertThat(tree.head(0)).isEqualTo(1);
    assertThat(tree.label(0)).isEqualTo("dep");
  }

  @Test
  void no_words_no_tree() throws IOException {
    assertThat(parse(model(FEATURES + "0", "1", "0 5 0 1 2"), List.of()).size()).isZero();
  }

  @Test
  void words_and_tags_go_in_pairs() throws IOException {
    String model = model(FEATURES + "0", "1", "0 5 0 1 2");
    ArcParser parser = new ArcParser(ModelReader.read(new BufferedReader(new StringReader(model))));
    assertThatThrownBy(() -> parser.parse(List.of("a"), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_torn_model_is_refused() {
    String torn = model(FEATURES + "0", "1", "0 5 0 1 2").substring(0, 150);
    assertThatThrownBy(() -> parse(torn, List.of("a"))).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> ArcParser.load("no/such/model.gz"))
        .isInstanceOf(UncheckedIOException.class);
  }
}
