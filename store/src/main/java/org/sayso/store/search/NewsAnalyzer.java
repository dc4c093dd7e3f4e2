package org.sayso.store.search;

import java.io.Reader;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Words as they are searched: lower case, without accents, possessives and plurals; {@code dj} and
 * {@code đ} both {@code d}, since one name is printed Đorđe, Djordje and Dorde; without soft
 * hyphens and other invisible signs. No word is left out.
 */
final class NewsAnalyzer extends Analyzer {
  private static final Pattern DJ = Pattern.compile("dj");

  /** Soft hyphens, joiners, marks of direction and of byte order: seen by nobody, inside words. */
  private static final Pattern INVISIBLE =
      Pattern.compile(
          "[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF]");

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    TokenStream bare = new EnglishPossessiveFilter(words);
    return new TokenStreamComponents(words, new EnglishMinimalStemFilter(folded(bare)));
  }

  @Override
  protected TokenStream normalize(String field, TokenStream in) {
    return folded(in);
  }

  @Override
  protected Reader initReader(String field, Reader reader) {
    return new PatternReplaceCharFilter(INVISIBLE, "", reader);
  }

  @Override
  protected Reader initReaderForNormalization(String field, Reader reader) {
    return new PatternReplaceCharFilter(INVISIBLE, "", reader);
  }

  private static TokenStream folded(TokenStream in) {
    return new PatternReplaceFilter(new ASCIIFoldingFilter(new LowerCaseFilter(in)), DJ, "d", true);
  }
}
