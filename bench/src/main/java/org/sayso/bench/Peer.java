package org.sayso.bench;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * CoreNLP's default pipeline, all of it: names with fine-grained classes, numbers and times,
 * dependencies, statistical coreference, quotations with their speakers.
 */
final class Peer {
  private final StanfordCoreNLP pipeline;

  private Peer(StanfordCoreNLP pipeline) {
    this.pipeline = pipeline;
  }

  static Peer load() {
    RedwoodConfiguration.empty().apply();
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote");
    properties.setProperty("coref.algorithm", "statistical");
    properties.setProperty("threads", "1");
    return new Peer(new StanfordCoreNLP(properties));
  }

  /** Annotates a text, on the calling thread, and returns its number of tokens. */
  int annotate(String text) {
    Annotation annotation = new Annotation(text);
    pipeline.annotate(annotation);
    return annotation.get(CoreAnnotations.TokensAnnotation.class).size();
  }

  /** Annotates the files named, so that its start-up and memory can be seen from outside. */
  public static void main(String[] files) throws IOException {
    Peer peer = load();
    int tokens = 0;
    for (String file : files) {
      tokens += peer.annotate(Files.readString(Path.of(file)));
    }
    System.out.println(tokens + " tokens");
  }
}
