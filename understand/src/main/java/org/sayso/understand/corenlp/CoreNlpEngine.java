package org.sayso.understand.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.sayso.model.SaysoException;
import org.sayso.model.article.Article;
import org.sayso.model.article.Block;
import org.sayso.model.article.BlockKind;
import org.sayso.model.text.Span;
import org.sayso.understand.language.LanguageEngine;
import org.sayso.understand.language.NameType;
import org.sayso.understand.language.ParsedArticle;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Token;
import org.sayso.understand.language.Tree;
import org.sayso.understand.shallow.ShallowParser;
import org.sayso.understand.syntax.ArcParser;

/**
 * English by Stanford CoreNLP: left3words tagger, three-class name recogniser, and for the syntax
 * either {@code english_UD} dependencies or, without a parser, {@link ShallowParser}. Loading takes
 * some seconds and about a gigabyte, without the parser half of it; afterwards any number of
 * threads may share one engine.
 */
public final class CoreNlpEngine implements LanguageEngine {
  private static final String NAMES =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
  private static final String SYNTAX = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

  /**
   * Beyond this a "sentence" is a table or a list: it is cut, so that no input can stall the run.
   */
  private static final int LONGEST_SENTENCE = 160;

  private final StanfordCoreNLP words;
  private final CRFClassifier<CoreLabel> names;
  private final Syntax syntax;

  private CoreNlpEngine(StanfordCoreNLP words, CRFClassifier<CoreLabel> names, Syntax syntax) {
    this.words = words;
    this.names = names;
    this.syntax = syntax;
  }

  /** How a sentence gets its tree. */
  private interface Syntax {
    Tree tree(List<CoreLabel> labels, List<Token> tokens);
  }

  /** Loads the models from the class path. Fails, naming the model, where one is missing. */
  public static CoreNlpEngine load() {
    // Half of the time to the first article goes into this model; the others load beside it.
    return load(
        CompletableFuture.supplyAsync(
            () -> {
              ArcParser parser = ArcParser.load(SYNTAX);
              return (labels, tokens) -> parsed(parser, labels);
            }));
  }

  /** The same without the parser: trees are made of the parts of speech alone. */
  public static CoreNlpEngine loadShallow() {
    return load(CompletableFuture.completedFuture((labels, tokens) -> ShallowParser.parse(tokens)));
  }

  private static CoreNlpEngine load(CompletableFuture<Syntax> syntax) {
    RedwoodConfiguration.empty().apply();
    try {
      return new CoreNlpEngine(
          new StanfordCoreNLP(wordProperties()), CRFClassifier.getClassifier(NAMES), syntax.join());
    } catch (java.io.IOException | ClassNotFoundException | RuntimeException e) {
      throw new SaysoException(
          "the English language models cannot be loaded: " + e.getMessage(),
          "build again with the models on the class path, and give Java at least 2 GB",
          e);
    }
  }

  @Override
  public ParsedArticle parse(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    List<Block> blocks = article.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).kind() != BlockKind.BOILERPLATE) {
        sentences.addAll(parse(article.text(), i, blocks.get(i).span()));
      }
    }
    return new ParsedArticle(article, sentences);
  }

  private List<Sentence> parse(String text, int block, Span span) {
    Annotation annotation = new Annotation(span.in(text));
    words.annotate(annotation);
    List<Sentence> sentences = new ArrayList<>();
    for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
      for (int at = 0; at < labels.size(); at += LONGEST_SENTENCE) {
        List<CoreLabel> piece = labels.subList(at, Math.min(labels.size(), at + LONGEST_SENTENCE));
        sentences.add(sentence(block, span.start(), piece));
      }
    }
    return sentences;
  }

  private Sentence sentence(int block, int offset, List<CoreLabel> labels) {
    List<CoreLabel> named = names.classifySentence(labels);
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      tokens.add(token(i, offset, labels.get(i), named.get(i)));
    }
    return new Sentence(block, tokens, syntax.tree(labels, tokens));
  }

  private static Token token(int index, int offset, CoreLabel label, CoreLabel named) {
    Span span = new Span(offset + label.beginPosition(), offset + label.endPosition());
    NameType name = nameType(named.get(CoreAnnotations.AnswerAnnotation.class));
    return new Token(index, span, label.originalText(), Lemmas.of(label), label.tag(), name);
  }

  private static NameType nameType(String answer) {
    return switch (answer) {
      case "PERSON" -> NameType.PERSON;
      case "ORGANIZATION" -> NameType.ORGANIZATION;
      case "LOCATION" -> NameType.LOCATION;
      default -> NameType.NONE;
    };
  }

  private static Tree parsed(ArcParser syntax, List<CoreLabel> labels) {
    return syntax.parse(
        labels.stream().map(CoreLabel::word).toList(),
        labels.stream().map(CoreLabel::tag).toList());
  }

  private static Properties wordProperties() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
    properties.setProperty("tokenize.options", "untokenizable=noneKeep,invertible=true");
    properties.setProperty("pos.maxlen", "400");
    return properties;
  }
}
