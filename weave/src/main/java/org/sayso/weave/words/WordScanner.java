package org.sayso.weave.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.model.text.Span;

/**
 * Finds the words of a text: runs of letters or digits, with an apostrophe or a decimal mark
 * inside. Punctuation, quotation marks and white space are no words, so that two prints of one
 * sentence give the same words.
 */
public final class WordScanner {
  private static final Pattern WORD =
      Pattern.compile("\\p{N}+(?:[.,]\\p{N}+)*|\\p{L}[\\p{L}\\p{M}]*(?:['’]\\p{L}+)*");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private WordScanner() {}

  /** The words inside the span, in the order of the text. */
  public static List<Word> scan(String text, Span part) {
    List<Word> words = new ArrayList<>();
    Matcher m = WORD.matcher(text).region(part.start(), part.end());
    while (m.find()) {
      words.add(new Word(new Span(m.start(), m.end()), form(m.group())));
    }
    return words;
  }

  /** The words of a text that stands alone, such as a headline or a publisher's name. */
  public static List<Word> scan(String text) {
    return text.isEmpty() ? List.of() : scan(text, new Span(0, text.length()));
  }

  private static String form(String word) {
    return singular(fold(word.toLowerCase(Locale.ROOT)).replaceAll("['’]s?$", ""));
  }

  private static String fold(String word) {
    if (word.chars().allMatch(c -> c < 128)) {
      return word;
    }
    String plain = word.replace("đ", "dj").replace("ß", "ss").replace("ø", "o").replace("ł", "l");
    return MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
  }

  /** The plural rules of Harman's "S stemmer" (1991). */
  private static String singular(String word) {
    if (word.length() < 4 || !word.endsWith("s")) {
      return word;
    }
    if (word.endsWith("ies") && !word.endsWith("eies") && !word.endsWith("aies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    return word.endsWith("ss") || word.endsWith("us") ? word : word.substring(0, word.length() - 1);
  }
}
