package org.sayso.understand.syntax;

import java.util.List;
import org.sayso.understand.language.Tree;

/**
 * Finds the dependency tree of a sentence with a model of CoreNLP's neural parser. Safe for any
 * number of threads.
 */
public final class ArcParser {
  private final Vocabulary vocabulary;
  private final Network network;

  ArcParser(Model model) {
    this.vocabulary = model.vocabulary();
    this.network = new Network(model);
  }

  /**
   * Loads a model; takes some seconds and about 150 MB.
   *
   * @param resource its name on the class path, in the zipped text format of {@code nndep}
   * @throws java.io.UncheckedIOException where it is missing or torn
   */
  public static ArcParser load(String resource) {
    return new ArcParser(ModelReader.read(resource));
  }

  /**
   * The tree of a sentence.
   *
   * @param words as the tokeniser gives them, brackets spelt {@code -LRB-}
   * @param tags one Penn Treebank tag for each word
   */
  public Tree parse(List<String> words, List<String> tags) {
    if (words.size() != tags.size()) {
      throw new IllegalArgumentException(words.size() + " words, " + tags.size() + " tags");
    }
    List<String> labels = vocabulary.labels();
    Parse parse = new Parse(words.size(), labels.size() - 1);
    Features features = new Features(vocabulary, words, tags);
    Network.Scorer scorer = network.scorer();
    while (!parse.isDone()) {
      parse.apply(parse.hasChoice() ? parse.best(scorer.scores(features.of(parse))) : parse.only());
    }
    return parse.tree(labels);
  }
}
