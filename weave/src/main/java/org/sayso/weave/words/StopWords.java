package org.sayso.weave.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that say nothing about what a text is about: "the", "said", "on Wednesday". From the list
 * {@code stop-words.tsv}.
 */
public final class StopWords {
  private final Set<String> forms;

  private StopWords(Set<String> forms) {
    this.forms = forms;
  }

  /** The English list that comes with Sayso. */
  public static StopWords english() {
    String path = "/org/sayso/weave/stop-words.tsv";
    try (InputStream in = StopWords.class.getResourceAsStream(path)) {
      String list = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new StopWords(
          list.lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .flatMap(line -> WordScanner.scan(line.split("\t")[0]).stream())
              .map(Word::form)
              .collect(Collectors.toUnmodifiableSet()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the word tells something: no stop word, and longer than one letter. */
  public boolean tells(Word word) {
    return word.form().length() > 1 && !forms.contains(word.form());
  }
}
