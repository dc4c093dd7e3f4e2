package org.sayso.understand.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sayso.understand.TestArticles;
import org.sayso.understand.TestEngine;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Token;
import org.sayso.understand.syntax.ArcParser;

/** Our reader of the model gives the trees that the library's own gives. */
class SameTreesTest {
  private static final String MODEL = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";
  private static final Path SAMPLES = Path.of("../samples/greywall");

  @Test
  void the_samples_have_the_trees_of_the_library() throws IOException {
    ArcParser ours = ArcParser.load(MODEL);
    DependencyParser library = DependencyParser.loadFromModelFile(MODEL);
    for (Sentence sentence : sentences()) {
      List<String> words = sentence.tokens().stream().map(Token::text).toList();
      List<String> tags = sentence.tokens().stream().map(Token::tag).toList();
      assertThat(arcs(ours, words, tags)).isEqualTo(arcs(library, words, tags));
    }
  }

  private static List<Sentence> sentences() throws IOException {
    List<Sentence> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(SAMPLES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        String text = Files.readString(file);
        all.addAll(TestEngine.get().parse(TestArticles.oneBlock(text)).sentences());
      }
    }
    assertThat(all).isNotEmpty();
    return all;
  }

  private static List<String> arcs(ArcParser parser, List<String> words, List<String> tags) {
    var tree = parser.parse(words, tags);
    List<String> arcs = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      arcs.add((tree.head(i) + 1) + " " + tree.label(i) + " " + (i + 1));
    }
    return arcs;
  }

  private static List<String> arcs(DependencyParser parser, List<String> words, List<String> tags) {
    List<CoreLabel> labels = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      CoreLabel label = new CoreLabel();
      label.setWord(words.get(i));
      label.setValue(words.get(i));
      label.setTag(tags.get(i));
      label.setIndex(i + 1);
      labels.add(label);
    }
    return parser.predict(labels).typedDependencies().stream()
        .sorted((a, b) -> Integer.compare(a.dep().index(), b.dep().index()))
        .map(SameTreesTest::arc)
        .toList();
  }

  private static String arc(TypedDependency arc) {
    int head = Math.max(arc.gov().index(), 0);
    return head + " " + arc.reln() + " " + arc.dep().index();
  }
}
